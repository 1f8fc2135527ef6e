using TwelveLabs.Emulator.Hosting;

namespace TwelveLabs.Emulator.Handlers;

/// <summary>Executes an operation.</summary>
internal delegate Task<EmulatorResponse> Handler(ApiRequest request, CancellationToken cancellationToken);

/// <summary>Maps operations to handlers. Each operation of the document is registered here or listed in <see cref="NotServed"/>.</summary>
internal sealed class HandlerTable
{
    private readonly Dictionary<string, Handler> _handlers = new(StringComparer.Ordinal);

    public HandlerTable(EmulatorServices services)
    {
        EngineHandlers.Register(this);
        new IndexHandlers(services).Register(this);
        new VideoHandlers(services).Register(this);
        new VideoValueHandlers(services).Register(this);
        new TaskHandlers(services).Register(this);
        new TaskCreation(services).Register(this);
        new ImportHandlers(services).Register(this);
        new SearchHandlers(services).Register(this);
        new GenerateHandlers(services).Register(this);
        new ClassifyHandlers(services).Register(this);
        EmbedHandlers.Register(this);
        new EmbedTaskHandlers(services).Register(this);
    }

    /// <summary>Gets the operations whose response is 501. Empty: all operations of the document are supported.</summary>
    public static IReadOnlyList<string> NotServed { get; } = [];

    public IEnumerable<string> Served => _handlers.Keys;

    public Handler? Find(string operationId) => _handlers.GetValueOrDefault(operationId);

    public void Add(string operationId, Handler handler) => _handlers.Add(operationId, handler);

    /// <summary>Adds a synchronous handler, which holds the lock of the account while it runs.</summary>
    public void Add(string operationId, Func<ApiRequest, EmulatorResponse> handler) => Add(operationId, (request, _) =>
    {
        lock (request.Account.Gate)
        {
            return Task.FromResult(handler(request));
        }
    });
}
