using System.IO.Pipelines;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace TwelveLabs.Emulator.Hosting;

/// <summary>Inserts <see cref="RefusalWriter"/> between the web server and each connection.</summary>
internal static class RefusalConnection
{
    public static void UseRefusalEnvelopes(this ListenOptions listen, string apiVersion) => listen.Use(next => async connection =>
    {
        var transport = connection.Transport;
        connection.Transport = new Duplex(transport.Input, new RefusalWriter(transport.Output, apiVersion));
        try
        {
            await next(connection).ConfigureAwait(false);
        }
        finally
        {
            connection.Transport = transport;
        }
    });

    private sealed record Duplex(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
