using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Commands;

/// <summary>Reports an exception to the user and returns its exit code.</summary>
internal static class Failure
{
    public static int Report(Exception exception, Screen screen, bool verbose, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && cancellationToken.IsCancellationRequested)
        {
            screen.Hint("Cancelled.");
            return ExitCodes.Cancelled;
        }

        screen.Error(exception.Message);
        if (verbose)
        {
            screen.Trace(exception);
        }

        return exception is UsageException ? ExitCodes.BadArguments : ExitCodes.Failure;
    }
}

/// <summary>The arguments or the environment do not allow the command to start.</summary>
internal sealed class UsageException(string message, Exception? innerException = null) : Exception(message, innerException);
