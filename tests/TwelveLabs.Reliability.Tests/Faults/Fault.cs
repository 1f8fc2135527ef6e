using TwelveLabs.Reliability.Tests.Support.Http2;

namespace TwelveLabs.Reliability.Tests.Faults;

/// <summary>What a server does wrong.</summary>
/// <param name="Name">The name, as docs/reliability.md has it.</param>
/// <param name="Responses">The responses that show it. Each is sent to every attempt of a call.</param>
internal sealed record Fault(string Name, params Func<ApiOperation, ReceivedCall, ScriptedResponse>[] Responses)
{
    /// <summary>The handlers that the calls are made with.</summary>
    public IReadOnlyList<HandlerKind> Handlers { get; init; } = [HandlerKind.Own];

    /// <summary>Whether its bodies are larger than memory should have to hold.</summary>
    public bool IsLarge { get; init; }

    /// <summary>The limit of the client: less than the longest response, and more than any example.</summary>
    public int MaxResponseBytes => IsLarge ? 100_000 : 700_000;

    /// <summary>Whether the server sends nothing more, so that a timeout ends the attempt.</summary>
    public bool IsSilent { get; init; }

    /// <summary>Whether it falls silent when the client has read a part of the body.</summary>
    public bool IsWithinBody { get; init; }

    /// <summary>Whether no server listens.</summary>
    public bool IsRefused { get; init; }

    /// <summary>Whether the client expects TLS of a server that has none.</summary>
    public bool IsTls { get; init; }

    /// <summary>Whether no request reaches a server.</summary>
    public bool IsUnreachable => IsRefused || IsTls;

    /// <summary>Whether the handler of .NET knows that a request was not processed, and sends some again by itself.</summary>
    public bool IsUnanswered { get; init; }

    /// <summary>The servers that show it, each with the handler that a call is made with.</summary>
    public IEnumerable<(HandlerKind Handler, Func<ApiOperation, FaultServer> Serve)> Servers => Frames.Length > 0
        ? Frames.Select(frames => (HandlerKind.Http2, (Func<ApiOperation, FaultServer>)(operation => new FaultServer(operation, frames))))
        : from handler in Handlers
          from response in Responses.DefaultIfEmpty((_, _) => ScriptedResponse.NoContent)
          select (handler, (Func<ApiOperation, FaultServer>)(operation => new FaultServer(call => response(operation, call))));

    // In place of the responses, for HTTP/2: what is sent of the response of a success on a stream, and what ends it.
    private Func<int, ScriptedResponse, IEnumerable<Http2Frame>>[] Frames { get; init; } = [];

    public static Fault Of(string name, params ScriptedResponse[] responses) =>
        new(name, [.. responses.Select(response => (Func<ApiOperation, ReceivedCall, ScriptedResponse>)((_, _) => response))]);

    public static Fault Http2(string name, params Func<int, ScriptedResponse, IEnumerable<Http2Frame>>[] frames) => new(name) { Frames = frames };
}
