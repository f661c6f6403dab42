namespace CustomerTiering.Portfolio.Ranking;

/// <summary>What becomes of customers who are equal at the end of a list that takes only so many.</summary>
public enum TieRule
{
    /// <summary>All of them are taken, so that the list may be longer: nobody is left out who is as good as one who is in.</summary>
    TakeAll,

    /// <summary>None of them is taken, so that the list may be shorter.</summary>
    TakeNone,

    /// <summary>As many as there is room for, by the characters of their ids: the length is kept, and chance decides between equals.</summary>
    ById,
}
