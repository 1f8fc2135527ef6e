using System.CommandLine;
using System.Net;
using TwelveLabs.Cli.Terminal;
using TwelveLabs.Emulator;

namespace TwelveLabs.Cli.Commands;

/// <summary>Represents <c>twelvelabs emulator</c>: the emulator in the foreground. Each option overrides its environment variable.</summary>
internal sealed class EmulatorCommand : Command
{
    private const string Variables = "TWELVELABS_EMULATOR_";
    private readonly List<Action<ParseResult, EmulatorOptions>> _flags = [];
    private readonly Screen _screen;
    private readonly Option<bool> _verbose;

    public EmulatorCommand(Screen screen, Option<bool> verbose)
        : base("emulator", $"Serve the API v1.2 on this machine until Ctrl+C. Each option can also be set as {Variables}… in the environment, such as {Variables}PORT.")
    {
        _screen = screen;
        _verbose = verbose;
        Flag(new Option<int?>("--port") { Description = "The port to listen on; 0, the default, takes a free one.", HelpName = "number", CustomParser = Values.Port },
            (options, value) => options.Port = value!.Value);
        Flag(new Option<IPAddress?>("--address") { Description = "The address to listen on. By default 127.0.0.1: the emulator is not made for a network.", HelpName = "ip", CustomParser = Values.Address },
            (options, value) => options.Address = value!);
        Flag(SharedOptions.Directory("--transcripts", "A directory of .srt and .vtt files, named like the videos, for videos that come without a transcript."),
            (options, value) => options.TranscriptsDirectory = value);
        Flag(SharedOptions.Directory("--integrations", "A directory with one subdirectory per integration id, each in place of a bucket to import from."),
            (options, value) => options.IntegrationsDirectory = value);
        Flag(new Option<TimeSpan?>("--indexing-duration") { Description = "How long the indexing of a video takes, such as 500ms. By default 2s.", HelpName = "time", CustomParser = Values.Duration },
            (options, value) => options.IndexingDuration = value!.Value);
        Flag(new Option<TimeSpan?>("--stream-pause") { Description = "How long to pause before each event of a streamed text, such as 50ms. By default not at all.", HelpName = "time", CustomParser = Values.Duration },
            (options, value) => options.StreamPause = value!.Value);
        Flag(SharedOptions.Directory("--storage", "Where uploads are held while the emulator runs. By default a temporary directory."),
            (options, value) => options.StorageDirectory = value);
        Flag(new Option<string?>("--data") { Description = "A directory in which all data and uploads are kept for the next start; it is made if it is not there. By default everything is in memory.", HelpName = "directory" },
            (options, value) => options.DataDirectory = value);
        Flag(SharedOptions.Directory("--seed", "A directory of videos, with .srt and .vtt files beside them, that every account starts with: an index for it, and one for each subdirectory."),
            (options, value) => options.SeedDirectory = value);
        Flag(Plan(), (options, value) => options.RateLimits = Enum.Parse<RateLimitPlan>(value!, ignoreCase: true));
        Flag(new Option<int?>("--requests-per-day") { Description = "The limit of every limited group of operations, in place of the plan's.", HelpName = "number", CustomParser = Values.Count },
            (options, value) => options.RequestsPerDay = value);
        Flag(new Option<string?>("--api-version") { Description = "The X-Api-Version header of every response. By default 1.2.", HelpName = "version" },
            (options, value) => options.ApiVersion = value!);
        Flag(new Option<string?>("--fault") { Description = "What goes wrong in every request, such as delay=2s or 429;retry-after=3; see the x-emulator-fault header.", HelpName = "fault" },
            (options, value) => options.Fault = value);
        Flag(new Option<bool>("--shared-account") { Description = "Let all API keys see the same objects. By default each key is an account of its own." },
            (options, value) => options.SharedAccount = value);
        Flag(new Option<Uri?>("--webhook-url") { Description = "Where an event is posted when an indexing task is ready or has failed. By default nowhere.", HelpName = "url", CustomParser = Values.HttpUrl },
            (options, value) => options.WebhookUrl = value);
        Flag(new Option<string?>("--webhook-secret") { Description = "What events are signed with; needed with a webhook's address.", HelpName = "secret" },
            (options, value) => options.WebhookSecret = value);
        Flag(new Option<string?>("--api-keys") { Description = "The API keys that are valid, joined with commas. By default every key is.", HelpName = "keys" },
            (options, value) => options.ApiKeyValidator = List(value!).Contains);
        Flag(new Option<string?>("--allowed-hosts") { Description = "Host names that requests may be addressed to beside loopback ones, joined with commas.", HelpName = "names" },
            (options, value) => options.AllowedHosts = List(value!));
        Flag(new Option<bool>("--fetches-local-urls") { Description = "Fetch videos and transcriptions from URLs of loopback and private addresses. By default such URLs are refused." },
            (options, value) => options.FetchesLocalUrls = value);
        Flag(new Option<TimeSpan?>("--fetch-timeout") { Description = "The timeout for fetching the file behind one URL, such as 5s. By default 30s.", HelpName = "time", CustomParser = Values.Duration },
            (options, value) => options.FetchTimeout = value!.Value);
        SetAction(RunAsync);
    }

    private static string[] List(string text) => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static Option<string?> Plan()
    {
        var plans = Enum.GetNames<RateLimitPlan>().Select(name => name.ToLowerInvariant()).ToArray();
        return new Option<string?>("--rate-limits") { Description = "Which plan's daily limits are enforced. By default off." }.AcceptOnlyFromAmong(plans);
    }

    private static EmulatorOptions FromEnvironment()
    {
        try
        {
            return EmulatorOptions.FromEnvironment();
        }
        catch (FormatException exception)
        {
            throw new UsageException(exception.Message, exception);
        }
    }

    private static async Task<TwelveLabsEmulator> StartAsync(EmulatorOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return await TwelveLabsEmulator.StartAsync(options, cancellationToken);
        }
        catch (ArgumentException exception)
        {
            throw new UsageException(exception.Message, exception);
        }
    }

    private void Flag<T>(Option<T> option, Action<EmulatorOptions, T?> set)
    {
        Options.Add(option);
        _flags.Add((parsed, options) =>
        {
            if (parsed.GetResult(option) is { Implicit: false })
            {
                set(options, parsed.GetValue(option));
            }
        });
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var options = FromEnvironment();
        foreach (var flag in _flags)
        {
            flag(parsed, options);
        }

        using var log = new RequestLog(_screen);
        if (parsed.GetValue(_verbose))
        {
            options.LoggerFactory = log;
        }

        await using var emulator = await StartAsync(options, cancellationToken);
        _screen.Line($"The Twelve Labs API v1.2 is served at {emulator.BaseAddress}");
        _screen.Hint("Any API key will do. Ctrl+C ends it.");
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // Cancellation is the normal end of this command.
        }

        _screen.Hint("Stopped.");
        return ExitCodes.Success;
    }
}
