namespace TwelveLabs.Cli;

/// <summary>What the process's exit code says.</summary>
public static class ExitCodes
{
    /// <summary>All went well.</summary>
    public const int Success = 0;

    /// <summary>Something failed; an error message says what.</summary>
    public const int Failure = 1;

    /// <summary>The arguments or the environment are not usable; nothing was done.</summary>
    public const int BadArguments = 2;

    /// <summary>The user ended it.</summary>
    public const int Cancelled = 130;
}
