using System.IO.Compression;
using System.Text;

namespace TwelveLabs.Tests.Errors;

/// <summary>Bodies of every kind on the wire: each is read, or gives an exception of the promised kinds that says what is wrong.</summary>
public class ResponseBodyTests
{
    private const string Json = """{"data":[{"_id":"é"}]}""";

    // .NET Standard 2.0 has no Brotli: that build asks for none, and names what it got all the same.
    private static readonly bool HasBrotli = !typeof(TwelveLabsClient).Assembly.GetReferencedAssemblies().Any(reference => reference.Name == "netstandard");

    public static TheoryData<string, bool> Readable => new()
    {
        { "gzip", true }, { "gzip", false }, { "x-gzip", true }, { "deflate", true }, { "raw deflate", true }, { "raw deflate", false }, { HasBrotli ? "br" : "gzip, deflate", true },
        { "identity", true }, { "GZip", false }, { "deflate, gzip", true }, { "byte order mark", true },
    };

    public static TheoryData<string, Type, string> Broken => new()
    {
        { "cut gzip", typeof(ConnectionException), "ended in the middle" },
        { "cut deflate", typeof(ConnectionException), "ended in the middle" },
        { "cut br", HasBrotli ? typeof(ConnectionException) : typeof(ApiResponseException), HasBrotli ? "ended in the middle" : "content encoding 'br'" },
        { "gzip without data", typeof(ConnectionException), "ended in the middle" },
        { "cut without length", typeof(ConnectionException), "ended in the middle" },
        { "shorter than promised", typeof(ConnectionException), "failed" },
        { "cut chunks", typeof(ConnectionException), "failed" },
        { "not gzip", typeof(ConnectionException), "failed" },
        { "cut with its length", typeof(ApiResponseException), "data[0]" },
        { "zstd", typeof(ApiResponseException), "content encoding 'zstd'" },
        { "gzip without header", typeof(ApiResponseException), "looks compressed by gzip" },
        { "utf-16", typeof(ApiResponseException), "looks like UTF-16" },
        { "utf-16 without mark", typeof(ApiResponseException), "looks like UTF-16" },
        { "html", typeof(ApiResponseException), "'<'" },
        { "empty", typeof(ApiResponseException), "no body" },
        { "100,000 levels", typeof(ApiResponseException), "not what the API describes" },
        { "100,000 levels in a known member", typeof(ApiResponseException), "data" },
        { "two values", typeof(ApiResponseException), "not what the API describes" },
        { "longer than the limit", typeof(TwelveLabsException), "1000000 bytes" },
        { "promises more than the limit", typeof(TwelveLabsException), "1000000 bytes" },
        { "gzip of more than the limit", typeof(TwelveLabsException), "1000000 bytes" },
    };

    [Theory]
    [MemberData(nameof(Readable))]
    public async Task Is_read_with_the_SDKs_handler_and_with_another(string kind, bool own)
    {
        await using var server = new ScriptedServer(Respond(kind));
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var client = Connect.To(server, options => options.HttpMessageHandler = own ? null : handler);
        Assert.Equal("é", Assert.Single((await client.Engines.ListAsync()).Data).Id);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task Is_told_for_what_it_is(string kind, Type type, string words)
    {
        await using var server = new ScriptedServer(Respond(kind));
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        foreach (var given in new[] { null, handler })
        {
            using var client = Connect.To(server, options => (options.HttpMessageHandler, options.MaxResponseBytes) = (given, 1_000_000));
            var failure = await Assert.ThrowsAsync(type, () => client.Engines.ListAsync());
            Assert.Contains(words, failure.Message, StringComparison.Ordinal);
            Assert.InRange(failure.Message.Length, 1, 2000);
        }
    }

    [Fact]
    public async Task A_compressed_response_that_was_cut_is_asked_for_again()
    {
        await using var server = new ScriptedServer(Respond("cut gzip"), Respond("gzip"));
        using var client = Connect.Retrying(server, new PacingClock());
        Assert.Single((await client.Engines.ListAsync()).Data);
        Assert.Equal(2, server.Calls.Count);
    }

    [Fact]
    public async Task A_compressed_response_that_was_cut_is_not_asked_for_again_where_that_may_do_harm()
    {
        await using var server = new ScriptedServer(Respond("cut gzip"));
        using var client = Connect.Retrying(server, new PacingClock());
        var failure = await Assert.ThrowsAsync<ConnectionException>(() => client.Indexes.CreateAsync(
            new CreateIndexRequest { IndexName = "n", Engines = [new() { EngineName = "marengo2.6", EngineOptions = [EngineOption.Visual] }] }));
        Assert.False(failure.IsRetryable);
        Assert.Single(server.Calls);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_failed_response_is_decoded_too(bool own)
    {
        var body = Pack("""{"code":"resource_not_exist","message":"Not here."}"""u8.ToArray(), stream => new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true));
        await using var server = new ScriptedServer(Encoded("gzip", body) with { Status = 404 }, Encoded("zstd", body) with { Status = 404 });
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var client = Connect.To(server, options => options.HttpMessageHandler = own ? null : handler);
        Assert.Equal("Not here.", (await Assert.ThrowsAsync<NotFoundException>(() => client.Engines.ListAsync())).ServiceMessage);
        Assert.Contains("'zstd'", (await Assert.ThrowsAsync<NotFoundException>(() => client.Engines.ListAsync())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_largest_limit_is_a_limit()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json(Json));
        using var client = Connect.To(server, options => options.MaxResponseBytes = int.MaxValue);
        Assert.Single((await client.Engines.ListAsync()).Data);
    }

    [Fact]
    public async Task A_stream_is_decoded_too()
    {
        var lines = Encoding.UTF8.GetBytes("""{"event_type":"text_generation","text":"a"}""" + "\n" + """{"event_type":"stream_end"}""" + "\n");
        await using var server = new ScriptedServer(Encoded("gzip", Pack(lines, stream => new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true))));
        using var client = Connect.To(server);
        Assert.Equal("a", (await client.Generate.StreamTextAsync(new GenerateTextRequest { VideoId = "v", Prompt = "p" }).AggregateAsync()).Data);
    }

    private static ScriptedResponse Respond(string kind)
    {
        var json = Encoding.UTF8.GetBytes(Json);
        byte[] Gzip(byte[] bytes) => Pack(bytes, stream => new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true));
        byte[] Deflate(byte[] bytes) => Pack(bytes, stream => new ZLibStream(stream, CompressionLevel.Fastest, leaveOpen: true));
        byte[] Brotli(byte[] bytes) => Pack(bytes, stream => new BrotliStream(stream, CompressionLevel.Fastest, leaveOpen: true));
        byte[] Long() => Encoding.UTF8.GetBytes("{\"data\":[" + string.Join(',', Enumerable.Range(0, 3000).Select(i => $"{{\"_id\":\"{i * 7919 % 3001}\"}}")) + "]}");
        byte[] Half(byte[] bytes) => bytes[..(bytes.Length / 2)];
        return kind switch
        {
            "gzip" or "x-gzip" or "GZip" => Encoded(kind, Gzip(json)),
            "deflate" => Encoded(kind, Deflate(json)),
            "raw deflate" => Encoded("deflate", Pack(json, stream => new DeflateStream(stream, CompressionLevel.Fastest, leaveOpen: true))),
            "br" => Encoded(kind, Brotli(json)),
            "deflate, gzip" => Encoded(kind, Gzip(Deflate(json))),
            "gzip, deflate" => Encoded(kind, Deflate(Gzip(json))),
            "identity" => Encoded(kind, json),
            "byte order mark" => Plain([0xEF, 0xBB, 0xBF, .. json]),
            "cut gzip" => Encoded("gzip", Half(Gzip(Long()))),
            "cut deflate" => Encoded("deflate", Half(Deflate(Long()))),
            "cut br" => Encoded("br", Half(Brotli(Long()))),
            "gzip without data" => Encoded("gzip", Gzip(json)[..5]),
            "cut without length" => Plain(json[..15]) with { EndsWithConnection = true },
            "shorter than promised" => Plain(json) with { PromisedLength = 500, Ending = Ending.Close },
            "cut chunks" => ScriptedResponse.Bytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nb\r\n{\"data\":[]}\r\n", Ending.Close),
            "not gzip" => Encoded("gzip", json),
            "cut with its length" => Plain(json[..17]),
            "zstd" => Encoded("zstd", [0x28, 0xB5, 0x2F, 0xFD, 0, 0]),
            "gzip without header" => Plain(Gzip(json)),
            "utf-16" => Plain([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Json)]),
            "utf-16 without mark" => Plain(Encoding.BigEndianUnicode.GetBytes(Json)),
            "html" => ScriptedResponse.Text("<html><body>Log in</body></html>", "text/html"),
            "empty" => Plain([]),
            "100,000 levels" => ScriptedResponse.Json(new string('[', 100_000)),
            "100,000 levels in a known member" => ScriptedResponse.Json("{\"data\":" + new string('[', 100_000)),
            "two values" => ScriptedResponse.Json("{\"data\":[]}{\"data\":[]}"),
            "longer than the limit" => Plain(new byte[1_000_001]) with { EndsWithConnection = true },
            "promises more than the limit" => Plain(json) with { PromisedLength = 1_000_001, Ending = Ending.Stall },
            "gzip of more than the limit" => Encoded("gzip", Gzip(new byte[5_000_000])),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
    }

    private static ScriptedResponse Plain(byte[] body) => new ScriptedResponse { Pieces = [body] }.With("Content-Type", "application/json");

    private static ScriptedResponse Encoded(string encoding, byte[] body) => Plain(body).With("Content-Encoding", encoding);

    private static byte[] Pack(byte[] bytes, Func<Stream, Stream> packer)
    {
        var packed = new MemoryStream();
        using (var stream = packer(packed))
        {
            stream.Write(bytes);
        }

        return packed.ToArray();
    }
}
