namespace CustomerTiering.Cli;

/// <summary>What the process answers; the command-line page of the docs states the same numbers.</summary>
internal static class ExitCode
{
    /// <summary>All was done.</summary>
    public const int Done = 0;

    /// <summary>It ran, and found fault: a policy with errors, or customers on whom no decision could be made.</summary>
    public const int Faults = 1;

    /// <summary>It could not run: a wrong file, policy, date, column or option.</summary>
    public const int Refused = 2;
}
