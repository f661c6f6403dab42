namespace CustomerTiering.Credit;

/// <summary>How a warning level falls.</summary>
public enum LevelFall
{
    /// <summary>Down to what the arrears still ask for, at once.</summary>
    AtOnce,

    /// <summary>One level a day, as it rises.</summary>
    OneADay,
}
