using System.Collections.Concurrent;
using TwelveLabs.Emulator.Document;
using TwelveLabs.Emulator.Media;
using TwelveLabs.Emulator.State;
using TwelveLabs.Emulator.Webhooks;

namespace TwelveLabs.Emulator.Hosting;

/// <summary>Provides what all handlers share: the document, the clock, the accounts and the files.</summary>
internal sealed class EmulatorServices : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Account> _accounts = new(StringComparer.Ordinal);

    public EmulatorServices(EmulatorOptions options, ApiDocument document)
    {
        Options = options;
        Document = document;
        Uploads = new(options.StorageDirectory);
        Fetcher = new(options, Uploads);
        Ids = new(options.TimeProvider);
        Webhooks = new(this);
    }

    public EmulatorOptions Options { get; }

    public ApiDocument Document { get; }

    public UploadStore Uploads { get; }

    public CueIndex Cues { get; } = new();

    public IdSource Ids { get; }

    public WebhookSender Webhooks { get; }

    public UrlFetcher Fetcher { get; }

    /// <summary>Gets or sets the base address of media URLs, which is known once the server listens.</summary>
    public Uri Origin { get; set; } = new("http://127.0.0.1/");

    public DateTimeOffset Now => Options.TimeProvider.GetUtcNow();

    public IEnumerable<Account> Accounts => _accounts.Values;

    public Account Account(string apiKey) => _accounts.GetOrAdd(Options.SharedAccount ? "" : apiKey, _ => new Account());

    public async ValueTask DisposeAsync()
    {
        await Webhooks.DisposeAsync().ConfigureAwait(false);
        Fetcher.Dispose();
        Cues.Dispose();
        Uploads.Dispose();
    }
}
