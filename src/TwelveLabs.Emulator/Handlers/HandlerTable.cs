using TwelveLabs.Emulator.Hosting;

namespace TwelveLabs.Emulator.Handlers;

/// <summary>Executes an operation.</summary>
internal delegate Task<EmulatorResponse> Handler(ApiRequest request, CancellationToken cancellationToken);

/// <summary>Maps operations to handlers. The response to an operation without one is 501.</summary>
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

    public IEnumerable<string> Served => _handlers.Keys;

    public Handler? Find(string operationId) => _handlers.GetValueOrDefault(operationId);

    public void Add(string operationId, Handler handler) => _handlers.Add(operationId, handler);

    /// <summary>Adds a synchronous handler, which holds the lock of the account while it runs.</summary>
    public void Add(string operationId, Func<ApiRequest, EmulatorResponse> handler) => Add(operationId, (request, _) =>
    {
        using (request.Account.Enter())
        {
            return Task.FromResult(handler(request));
        }
    });
}
