using System.Collections.Concurrent;
using TwelveLabs.Emulator.Document;
using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Hosting;

/// <summary>What all handlers share: the document, the clock, the accounts, the files.</summary>
internal sealed class EmulatorServices(EmulatorOptions options, ApiDocument document) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Account> _accounts = new(StringComparer.Ordinal);

    public EmulatorOptions Options { get; } = options;

    public ApiDocument Document { get; } = document;

    public UploadStore Uploads { get; } = new(options.StorageDirectory);

    public CueIndex Cues { get; } = new();

    public IdSource Ids { get; } = new(options.TimeProvider);

    public HttpClient Loopback { get; } = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false });

    /// <summary>Where media links lead; known once the server listens.</summary>
    public Uri Origin { get; set; } = new("http://127.0.0.1/");

    public DateTimeOffset Now => Options.TimeProvider.GetUtcNow();

    public IEnumerable<Account> Accounts => _accounts.Values;

    public Account Account(string apiKey) => _accounts.GetOrAdd(Options.SharedAccount ? "" : apiKey, _ => new Account());

    public ValueTask DisposeAsync()
    {
        Loopback.Dispose();
        Cues.Dispose();
        Uploads.Dispose();
        return ValueTask.CompletedTask;
    }
}
