using System.IO.Compression;
using System.Text;
using TwelveLabs.Reliability.Tests.Support;

namespace TwelveLabs.Reliability.Tests.Faults;

/// <summary>Bodies that are compressed, or say so, with the handler of the SDK and with those of users.</summary>
internal static class CompressedBodies
{
    // 200 MB of one character, in some 200 kB.
    private static readonly byte[] Bomb = Gzip(stream =>
    {
        var piece = Encoding.ASCII.GetBytes(new string(' ', 1_000_000));
        for (var i = 0; i < 200; i++)
        {
            stream.Write(piece);
        }
    });

    public static IEnumerable<Fault> All { get; } =
    [
        Fault.Of("200 MB that are compressed to 200 kB", Encoded("gzip", Bomb)) with { Handlers = HandlerKinds.All, IsLarge = true },
        Fault.Of("a failure with 200 MB that are compressed to 200 kB", Encoded("gzip", Bomb) with { Status = 503 }) with { Handlers = [HandlerKind.Own, HandlerKind.Decompressing], IsLarge = true },
        new("compressed data that are damaged",
            (_, _) => Encoded("gzip", "{}"u8.ToArray()), (_, _) => Encoded("br", "{}"u8.ToArray()), (_, _) => Encoded("deflate", [0x78, 0x9C, 0xFF, 0xFF, 0xFF]),
            (operation, call) => Packed(operation, call, whole => [.. whole[..^8], .. new byte[8]])) { Handlers = HandlerKinds.All },
        new("compressed data that end early", (operation, call) => Packed(operation, call, whole => whole[..(whole.Length / 2)])) { Handlers = HandlerKinds.All },
        new("a content encoding that was not requested", (operation, call) => Packed(operation, call, whole => whole)) { Handlers = [HandlerKind.Plain] },
        Fault.Of("a content encoding that is not supported", Encoded("zstd", [0x28, 0xB5, 0x2F, 0xFD]), Encoded("gzip, compress", Bomb), Encoded("x", "{}"u8.ToArray())) with { Handlers = HandlerKinds.All },
    ];

    private static ScriptedResponse Packed(ApiOperation operation, ReceivedCall call, Func<byte[], byte[]> change) => Operations.Success(operation, call) switch
    {
        { Status: 204 } => Encoded("gzip", change(Gzip(stream => stream.Write("{}"u8)))),
        var whole => whole.With("Content-Encoding", "gzip") with { Pieces = [change(Gzip(stream => stream.Write(whole.Pieces[0])))] },
    };

    private static ScriptedResponse Encoded(string encoding, byte[] body) => ScriptedResponse.Json("").With("Content-Encoding", encoding) with { Pieces = [body] };

    private static byte[] Gzip(Action<Stream> write)
    {
        var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            write(stream);
        }

        return packed.ToArray();
    }
}
