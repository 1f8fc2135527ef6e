using System.Diagnostics;
using TwelveLabs.Cli.Demo.Steps;
using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Demo;

/// <summary>Runs the steps in sequence, and always cleans up after them.</summary>
internal sealed class DemoRun(DemoService service, DemoSettings settings, Screen screen)
{
    private static readonly IDemoStep[] Steps =
        [new IngestFolder(), new WriteGists(), new SearchIndex(), new WriteReport(), new StreamText()];

    private readonly DemoState _demo = new(service, settings, screen);
    private int _number;

    /// <summary>Runs the demo.</summary>
    /// <returns>The exit code: a part failed if a video was not indexed; failed if all succeeded but something was left behind.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        screen.Title("Twelve Labs demo");
        screen.Hint($"Service: {service.Description}");
        bool clean;
        try
        {
            foreach (var step in Steps)
            {
                screen.Heading(++_number, step.Heading(_demo));
                foreach (var command in step.Commands(_demo))
                {
                    screen.Command(command);
                }

                await step.RunAsync(_demo, cancellationToken);
            }
        }
        finally
        {
            clean = await LeaveAsync();
        }

        screen.Console.WriteLine();
        screen.Hint(string.Create(CultureInfo.InvariantCulture, $"Done in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s."));
        return !clean ? ExitCodes.Failure : _demo.Results.Any(result => result.IsProblem) ? ExitCodes.PartialFailure : ExitCodes.Success;
    }

    private async Task<bool> LeaveAsync()
    {
        if (_demo.IndexId is not { } indexId)
        {
            return true;
        }

        screen.Heading(++_number, settings.Keep ? "Keep" : "Clean up");
        if (!settings.Keep)
        {
            return await CleanUp.RunAsync(_demo, indexId);
        }

        screen.Detail($"The index {_demo.IndexName} with the id {indexId}.");
        return true;
    }
}
