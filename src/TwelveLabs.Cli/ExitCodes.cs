namespace TwelveLabs.Cli;

/// <summary>The exit codes of the process.</summary>
public static class ExitCodes
{
    /// <summary>The command succeeded.</summary>
    public const int Success = 0;

    /// <summary>The command failed; the error message states the cause.</summary>
    public const int Failure = 1;

    /// <summary>The arguments or the environment are not valid; nothing was done.</summary>
    public const int BadArguments = 2;

    /// <summary>The user canceled the command.</summary>
    public const int Cancelled = 130;
}
