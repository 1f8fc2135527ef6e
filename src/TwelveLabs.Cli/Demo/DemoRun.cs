using System.Diagnostics;
using TwelveLabs.Cli.Demo.Steps;
using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Demo;

/// <summary>Runs the steps in sequence, and always cleans up after them.</summary>
internal sealed class DemoRun(DemoService service, DemoSettings settings, Screen screen)
{
    private static readonly IDemoStep[] Steps =
        [new CreateIndex(), new UploadVideo(), new WaitForIndexing(), new WriteGist(), new SearchVideo(), new WriteReport(), new StreamText()];

    private readonly DemoState _demo = new(service, settings, screen);
    private int _number;

    /// <summary>Runs the demo.</summary>
    /// <returns>False if all steps succeeded but something was left behind.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
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
                await step.RunAsync(_demo, cancellationToken);
            }
        }
        finally
        {
            clean = await LeaveAsync();
        }

        screen.Console.WriteLine();
        screen.Hint(string.Create(CultureInfo.InvariantCulture, $"Done in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s."));
        return clean;
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

        screen.Detail($"index id {indexId}");
        if (_demo.VideoId.Length > 0)
        {
            screen.Detail($"video id {_demo.VideoId}");
        }
        else if (_demo.TaskId.Length > 0)
        {
            screen.Detail($"task id {_demo.TaskId}");
        }

        return true;
    }
}
