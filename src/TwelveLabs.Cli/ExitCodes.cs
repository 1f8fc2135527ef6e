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

    /// <summary>The API key is missing, invalid or expired, or does not have the permission.</summary>
    public const int NotAllowed = 3;

    /// <summary>What the command is about does not exist.</summary>
    public const int NotFound = 4;

    /// <summary>The service rejected the request, such as a value that it does not support or a name that is taken.</summary>
    public const int Rejected = 5;

    /// <summary>A limit of the plan is used up.</summary>
    public const int RateLimited = 6;

    /// <summary>The service cannot be reached, does not respond in time, or has an error of its own.</summary>
    public const int Unavailable = 7;

    /// <summary>A part succeeded: some files, videos or tasks failed.</summary>
    public const int PartialFailure = 8;

    /// <summary>A task failed on the service.</summary>
    public const int TaskFailed = 9;

    /// <summary>The user canceled the command.</summary>
    public const int Cancelled = 130;

    /// <summary>Returns what the codes mean, as help shows it.</summary>
    internal static IEnumerable<(int Code, string Meaning)> All =>
    [
        (Success, "done"),
        (Failure, "failed"),
        (BadArguments, "the arguments or the environment are not valid; nothing was done"),
        (NotAllowed, "the API key is missing, invalid or expired, or does not have the permission"),
        (NotFound, "there is no such thing"),
        (Rejected, "the service rejected the request"),
        (RateLimited, "a limit of the plan is used up"),
        (Unavailable, "the service cannot be reached, does not respond in time, or has an error of its own"),
        (PartialFailure, "a part succeeded: some files, videos or tasks failed"),
        (TaskFailed, "a task failed on the service"),
        (Cancelled, "canceled"),
    ];
}
