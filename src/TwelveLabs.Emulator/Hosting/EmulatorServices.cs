using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using TwelveLabs.Emulator.Document;
using TwelveLabs.Emulator.Hosting.Status;
using TwelveLabs.Emulator.Media;
using TwelveLabs.Emulator.State;
using TwelveLabs.Emulator.State.Storage;
using TwelveLabs.Emulator.Webhooks;

namespace TwelveLabs.Emulator.Hosting;

/// <summary>Provides what all handlers share: the document, the clock, the accounts and the files.</summary>
internal sealed class EmulatorServices : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Account> _accounts = new(StringComparer.Ordinal);
    private readonly Lock _newAccounts = new();
    private SeedLibrary? _seeds;

    public EmulatorServices(EmulatorOptions options, ApiDocument document)
    {
        Options = options;
        Document = document;
        Store = StateStore.Open(options);
        Fetcher = new(options, Uploads);
        Ids = new(options.TimeProvider, Store.ProcessNumber);
        Webhooks = new(this);
    }

    public EmulatorOptions Options { get; }

    public ApiDocument Document { get; }

    public StateStore Store { get; }

    public UploadStore Uploads => Store.Uploads;

    public CueIndex Cues => Store.Cues;

    public IdSource Ids { get; }

    public WebhookSender Webhooks { get; }

    public UrlFetcher Fetcher { get; }

    /// <summary>Gets or sets the faults of every request that names none itself. The status page changes them.</summary>
    public string? Fault
    {
        get => Options.Fault;
        set => Options.Fault = value;
    }

    public RecentRequests Requests { get; } = new();

    /// <summary>Gets or sets the base address of media URLs, which is known once the server listens.</summary>
    public Uri Origin { get; set; } = new("http://127.0.0.1/");

    public DateTimeOffset Now => Options.TimeProvider.GetUtcNow();

    public IEnumerable<Account> Accounts => _accounts.Values;

    public Account Account(string apiKey)
    {
        var id = AccountId(apiKey);
        if (_accounts.TryGetValue(id, out var account))
        {
            return account;
        }

        lock (_newAccounts)
        {
            return _accounts.GetOrAdd(id, Create);
        }

        Account Create(string created)
        {
            var account = new Account(created, Store);
            _seeds?.AddTo(account);
            return account;
        }
    }

    /// <summary>Reads what was stored earlier and what accounts start with, and sends the events of tasks that ended since.</summary>
    public void Load()
    {
        _seeds = SeedLibrary.Read(this);
        foreach (var account in Store.Load())
        {
            _accounts[account.Id] = account;
            _seeds.AddTo(account);
            foreach (var task in account.Tasks.Values.Where(task => task.EventIsDue))
            {
                Webhooks.Watch(account, task, account.Index(task.IndexId));
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Webhooks.DisposeAsync().ConfigureAwait(false);
        Fetcher.Dispose();
        await Store.DisposeAsync().ConfigureAwait(false);
    }

    // Not the key itself, which must not be on a disk or on a page.
    private string AccountId(string apiKey) => Options.SharedAccount ? "shared" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(apiKey)));
}
