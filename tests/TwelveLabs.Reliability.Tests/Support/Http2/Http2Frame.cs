using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace TwelveLabs.Reliability.Tests.Support.Http2;

/// <summary>The types of frames that the server here knows (RFC 9113, 6).</summary>
internal enum FrameType
{
    Data = 0,
    Headers = 1,
    ResetStream = 3,
    Settings = 4,
    Ping = 6,
    GoAway = 7,
}

/// <summary>A frame of HTTP/2.</summary>
internal sealed record Http2Frame(FrameType Type, int Stream, byte[] Payload, byte Flags = 0)
{
    public const int HeadLength = 9;
    public const byte Acknowledged = 1;

    private const byte End = 1;
    private const byte EndOfHeaders = 4;
    private const byte LongestLiteral = 126;

    /// <summary>Whether it ends the request.</summary>
    public bool IsEnd => Type is FrameType.Data or FrameType.Headers && (Flags & End) != 0;

    public static Http2Frame Read(ReadOnlySpan<byte> head, byte[] payload) => new((FrameType)head[3], BinaryPrimitives.ReadInt32BigEndian(head[5..]), payload, head[4]);

    /// <summary>The length of the payload that follows the first bytes of a frame.</summary>
    public static int LengthOf(ReadOnlySpan<byte> head) => (head[0] << 16) | (head[1] << 8) | head[2];

    public static Http2Frame Headers(int stream, ScriptedResponse response) => new(
        FrameType.Headers, stream,
        [.. Literal(":status", response.Status.ToString(CultureInfo.InvariantCulture)), .. response.Headers.SelectMany(header => Literal(header.Name.ToLowerInvariant(), header.Value))],
        EndOfHeaders);

    public static Http2Frame Data(int stream, byte[] bytes, bool isEnd = false) => new(FrameType.Data, stream, bytes, isEnd ? End : (byte)0);

    public static Http2Frame ResetStream(int stream, uint code) => new(FrameType.ResetStream, stream, Bytes(code));

    /// <summary>Says that the connection ends, and which stream is the last that was processed.</summary>
    public static Http2Frame GoAway(int lastStream, uint code) => new(FrameType.GoAway, 0, [.. Bytes((uint)lastStream), .. Bytes(code)]);

    public byte[] ToBytes() => [(byte)(Payload.Length >> 16), (byte)(Payload.Length >> 8), (byte)Payload.Length, (byte)Type, Flags, .. Bytes((uint)Stream), .. Payload];

    // RFC 7541, 6.2.2: a literal with a new name, which no table takes.
    private static byte[] Literal(string name, string value) => [0, .. Text(name), .. Text(value)];

    private static byte[] Text(string text) => text.Length > LongestLiteral
        ? throw new ArgumentException($"'{text}' is longer than one byte can say.", nameof(text))
        : [(byte)text.Length, .. Encoding.ASCII.GetBytes(text)];

    private static byte[] Bytes(uint value)
    {
        var bytes = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }
}
