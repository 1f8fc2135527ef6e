using TwelveLabs.Reliability.Tests.Support.Http2;

namespace TwelveLabs.Reliability.Tests.Faults;

/// <summary>The faults of a connection of HTTP/2, which the user's <see cref="HttpClient"/> asks for (RFC 9113).</summary>
internal static class Http2Faults
{
    private const uint NoError = 0;
    private const uint Refused = 7;

    // PROTOCOL_ERROR, INTERNAL_ERROR, CANCEL, ENHANCE_YOUR_CALM, HTTP_1_1_REQUIRED and one that is not known.
    private static readonly uint[] Codes = [NoError, 1, 2, 8, 11, 13, 99];

    public static IEnumerable<Fault> All { get; } =
    [
        Fault.Http2("HTTP/2 without a fault", (stream, whole) => Whole(stream, whole)),
        Fault.Http2("a stream that is refused (`REFUSED_STREAM`)", (stream, _) => [Http2Frame.ResetStream(stream, Refused)]) with { IsUnanswered = true },
        Fault.Http2("a stream that is reset before the response (`RST_STREAM`)",
            Each(Codes, (code, stream, _) => [Http2Frame.ResetStream(stream, code)])),
        Fault.Http2("a stream that is reset within the body",
            Each(Codes.Append(Refused), (code, stream, whole) => [.. Begun(stream, whole), Http2Frame.ResetStream(stream, code)])),
        Fault.Http2("a connection that goes away before a stream (`GOAWAY`)",
            Each(Codes, (code, stream, _) => [Http2Frame.GoAway(0, code)])) with { IsUnanswered = true },
        Fault.Http2("a connection that goes away before the response",
            Each(Codes, (code, stream, _) => [Http2Frame.GoAway(stream, code)])),
        Fault.Http2("a connection that goes away within the body",
            Each(Codes, (code, stream, whole) => [.. Begun(stream, whole), Http2Frame.GoAway(stream, code)])),
        Fault.Http2("a connection that goes away after the response", (stream, whole) => [.. Whole(stream, whole), Http2Frame.GoAway(stream, NoError)]),
    ];

    private static Func<int, ScriptedResponse, IEnumerable<Http2Frame>>[] Each(IEnumerable<uint> codes, Func<uint, int, ScriptedResponse, IEnumerable<Http2Frame>> frames) =>
        [.. codes.Select(code => (Func<int, ScriptedResponse, IEnumerable<Http2Frame>>)((stream, whole) => frames(code, stream, whole)))];

    private static IEnumerable<Http2Frame> Whole(int stream, ScriptedResponse whole) =>
        [Http2Frame.Headers(stream, whole), .. whole.Pieces.Select(piece => Http2Frame.Data(stream, piece)), Http2Frame.Data(stream, [], isEnd: true)];

    private static IEnumerable<Http2Frame> Begun(int stream, ScriptedResponse whole) =>
        [Http2Frame.Headers(stream, whole), .. whole.Pieces.Select(piece => Http2Frame.Data(stream, piece[..(piece.Length / 2)]))];
}
