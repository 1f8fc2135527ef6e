namespace TwelveLabs.Reliability.Tests.Faults;

/// <summary>What a server does wrong.</summary>
/// <param name="Name">The name, as docs/reliability.md has it.</param>
/// <param name="Responses">The responses that show it. Each is sent to every attempt of a call.</param>
internal sealed record Fault(string Name, params Func<ApiOperation, ReceivedCall, ScriptedResponse>[] Responses)
{
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

    /// <summary>Whether the connection ends before the first byte of a response.</summary>
    public bool IsUnanswered { get; init; }

    public static Fault Of(string name, params ScriptedResponse[] responses) =>
        new(name, [.. responses.Select(response => (Func<ApiOperation, ReceivedCall, ScriptedResponse>)((_, _) => response))]);
}
