using TwelveLabs.Cli.Demo;
using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Commands;

/// <summary>Reports an exception to the user and returns its exit code.</summary>
internal static class Failure
{
    public static int Report(Exception exception, Screen screen, bool verbose, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && cancellationToken.IsCancellationRequested)
        {
            screen.Status("Cancelled.");
            return ExitCodes.Cancelled;
        }

        screen.Error(exception.Message);
        if (verbose)
        {
            screen.Trace(exception);
        }

        return CodeOf(exception);
    }

    /// <summary>Returns the exit code of the class that a failure belongs to.</summary>
    public static int CodeOf(Exception exception) => exception switch
    {
        UsageException or ArgumentException => ExitCodes.BadArguments,
        AuthenticationException or PermissionException or ApiKeyException => ExitCodes.NotAllowed,
        NotFoundException => ExitCodes.NotFound,
        RateLimitException or LocalRateLimitException => ExitCodes.RateLimited,
        ServerException or ConnectionException or RequestTimeoutException or ApiResponseException => ExitCodes.Unavailable,
        ApiException => ExitCodes.Rejected,
        TaskFailedException => ExitCodes.TaskFailed,
        NoVideoException => ExitCodes.PartialFailure,
        _ => ExitCodes.Failure,
    };
}

/// <summary>The arguments or the environment do not allow the command to start.</summary>
internal sealed class UsageException(string message, Exception? innerException = null) : Exception(message, innerException);
