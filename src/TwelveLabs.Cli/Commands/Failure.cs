using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Commands;

/// <summary>What a user is told of an exception, and which exit code it makes.</summary>
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

/// <summary>What the user asked for cannot be begun as the arguments and the environment are.</summary>
internal sealed class UsageException(string message, Exception? innerException = null) : Exception(message, innerException);
