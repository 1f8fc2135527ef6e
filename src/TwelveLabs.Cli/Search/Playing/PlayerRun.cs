using System.ComponentModel;
using System.Diagnostics;
using TwelveLabs.Cli.Commands;
using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Search.Playing;

/// <summary>Runs a player until it ends.</summary>
internal static class PlayerRun
{
    public static async Task RunAsync(Player player, string file, double seconds, Screen screen, CancellationToken cancellationToken)
    {
        using var process = Start(player.For(file, seconds));
        try
        {
            // The standard output is for the results of the search.
            while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
            {
                screen.Status(line);
            }

            await process.WaitForExitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The player {player.Program} ended with the exit code {process.ExitCode}.");
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new UsageException($"The player '{start.FileName}' cannot be started: {exception.Message}. Name another with --player.", exception);
        }
    }
}
