using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TwelveLabs.Emulator.Document;
using TwelveLabs.Emulator.Handlers;
using TwelveLabs.Emulator.Hosting;

namespace TwelveLabs.Emulator;

/// <summary>An emulator of the Twelve Labs API v1.2 that runs in this process.</summary>
/// <example>
/// <code>
/// await using var emulator = await TwelveLabsEmulator.StartAsync();
/// var baseAddress = emulator.BaseAddress; // http://127.0.0.1:…/v1.2
/// </code>
/// </example>
public sealed class TwelveLabsEmulator : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly EmulatorServices _services;
    private readonly HandlerTable _handlers;

    private TwelveLabsEmulator(WebApplication application, EmulatorServices services, HandlerTable handlers, Uri baseAddress)
    {
        _application = application;
        _services = services;
        _handlers = handlers;
        BaseAddress = baseAddress;
    }

    /// <summary>Gets the base address, with the version: <c>http://127.0.0.1:…/v1.2</c>, without a trailing slash.</summary>
    public Uri BaseAddress { get; }

    /// <summary>Gets the ids of all operations, in the order of the document.</summary>
    public IReadOnlyList<string> OperationIds => [.. _services.Document.Operations.Select(operation => operation.Id)];

    /// <summary>Gets the ids of the operations that are not supported, whose response is 501.</summary>
    public IReadOnlyList<string> NotServed => [.. OperationIds.Where(id => _handlers.Find(id) is null)];

    /// <summary>Starts an emulator and waits until it accepts connections.</summary>
    /// <param name="options">The settings; by default any free loopback port.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <exception cref="IOException">The port or the data directory is in use, or the data directory has other files.</exception>
    /// <exception cref="InvalidDataException">The data directory was written by a version of the emulator that this one does not read, or a file to start with is no video.</exception>
    /// <exception cref="ArgumentException">A fault in the options is unknown, the URL of the webhook has no secret, or two directories exclude each other.</exception>
    public static async Task<TwelveLabsEmulator> StartAsync(EmulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new EmulatorOptions();
        OptionChecks.Check(options);
        var services = new EmulatorServices(options, ApiDocument.Load());
        var application = Build(options);
        try
        {
            services.Load();
            var handlers = new HandlerTable(services);
            application.Run(new RequestPipeline(services, handlers).HandleAsync);
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
            var origin = new Uri(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
            services.Origin = Reachable(origin);
            return new TwelveLabsEmulator(application, services, handlers, new Uri(services.Origin, "/v1.2"));
        }
        catch (Exception exception)
        {
            await application.DisposeAsync().ConfigureAwait(false);
            await services.DisposeAsync().ConfigureAwait(false);
            if (exception.InnerException is AddressInUseException)
            {
                throw new IOException(
                    string.Create(CultureInfo.InvariantCulture, $"The port {options.Port} is in use by another program: choose another {nameof(options.Port)}, or 0 for a free one."), exception);
            }

            throw;
        }
    }

    /// <summary>Stops listening and deletes every upload, unless there is a data directory.</summary>
    public async ValueTask DisposeAsync()
    {
        // A client that keeps a connection open must not delay a test.
        using var atOnce = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await _application.StopAsync(atOnce.Token).ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
        await _services.DisposeAsync().ConfigureAwait(false);
    }

    private static WebApplication Build(EmulatorOptions options)
    {
        // Deliberately empty: the host program's settings and environment must not affect an emulator inside it.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton(options.LoggerFactory);
        builder.Services.AddSingleton<IHostLifetime, EmbeddedLifetime>();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.AllowSynchronousIO = false;
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MinRequestBodyDataRate = null;
            kestrel.Limits.MinResponseDataRate = null;
            kestrel.RequestHeaderEncodingSelector = _ => Encoding.Latin1;
            kestrel.Listen(options.Address, options.Port, listen => listen.UseRefusalEnvelopes(options.ApiVersion));
        });
        return builder.Build();
    }

    private static Uri Reachable(Uri origin) =>
        IPAddress.TryParse(origin.Host.Trim('[', ']'), out var address) && (address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any))
            ? new UriBuilder(origin) { Host = "127.0.0.1" }.Uri
            : origin;

    /// <summary>Leaves Ctrl+C and process exit to the host program.</summary>
    private sealed class EmbeddedLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
