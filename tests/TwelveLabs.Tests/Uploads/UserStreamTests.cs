namespace TwelveLabs.Tests.Uploads;

/// <summary>A caller's stream may throw anything at any moment; what the caller sees is of the promised kinds.</summary>
public class UserStreamTests
{
    public static TheoryData<string, Type> Described => new()
    {
        { nameof(Stream.CanRead), typeof(NotSupportedException) },
        { nameof(Stream.CanSeek), typeof(InvalidOperationException) },
        { nameof(Stream.Position), typeof(NotSupportedException) },
        { nameof(Stream.Position), typeof(ObjectDisposedException) },
        { nameof(Stream.Length), typeof(NotSupportedException) },
        { nameof(Stream.Length), typeof(IOException) },
    };

    [Theory]
    [MemberData(nameof(Described))]
    public void What_a_stream_throws_while_it_is_described_is_an_ArgumentException(string member, Type type)
    {
        var failure = Assert.Throws<ArgumentException>(() => FileUpload.FromStream(new Faulty(member, type), "a.mp4"));
        Assert.Equal("stream", failure.ParamName);
        Assert.IsType(type, failure.InnerException);
    }

    public static TheoryData<string, Type> Sent
    {
        get
        {
            var cases = new TheoryData<string, Type>();
            foreach (var type in new[] { typeof(NotSupportedException), typeof(InvalidOperationException), typeof(IOException), typeof(OperationCanceledException), typeof(TimeoutException) })
            {
                cases.Add(nameof(Stream.CanRead), type);
                cases.Add(nameof(Stream.Position), type);
                cases.Add(nameof(Stream.Length), type);
                cases.Add(nameof(Stream.Read), type);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Sent))]
    public async Task What_a_stream_throws_while_it_is_sent_is_an_UploadException_or_names_the_member(string member, Type type)
    {
        var stream = new Faulty(null, type);
        var file = FileUpload.FromStream(stream, "a.mp4");
        stream.Fails = member;
        var failure = await FailAsync(file);

        // What is certain before anything is sent is told as an argument.
        Assert.True(member == nameof(Stream.CanRead) ? failure is ArgumentException : failure is UploadException, $"{failure}");
        Assert.Contains("a.mp4", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_a_stream_throws_is_told_though_a_handler_loses_it_and_waits(bool isRaw)
    {
        using var handler = new LosingHandler();
        using var client = Connect.To(new Uri("http://127.0.0.1:1/v1.2"), Connect.Key, options => options.HttpMessageHandler = handler);
        Func<Stream> open = () => new Faulty(nameof(Stream.Read), typeof(NotSupportedException));
        Task call = isRaw
            ? client.SendAsync(new RawRequest(HttpMethod.Post, "/tasks") { Content = () => new StreamContent(open()) })
            : client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = "i", VideoFile = FileUpload.FromFactory(_ => new(open()), "a.mp4") });

        var failure = await Assert.ThrowsAnyAsync<TwelveLabsException>(() => call).DefaultTimeout();

        Assert.IsType(isRaw ? typeof(CallbackException) : typeof(UploadException), failure);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public async Task A_stream_that_says_it_read_what_it_cannot_have_read_is_an_UploadException(int count)
    {
        var failure = await FailAsync(FileUpload.FromStream(new Faulty(null, typeof(IOException)) { Reads = count }, "a.mp4"));
        Assert.Contains($"{count}", Assert.IsType<UploadException>(failure).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(nameof(Stream.Length))]
    [InlineData(nameof(Stream.Dispose))]
    [InlineData("Open")]
    [InlineData("Null")]
    public async Task What_a_factory_or_its_stream_throws_is_an_UploadException(string member)
    {
        var stream = new Faulty(member, typeof(NotSupportedException));
        var failure = await FailAsync(FileUpload.FromFactory(
            _ => member switch
            {
                "Open" => throw new NotSupportedException("Refused."),
                "Null" => default,
                _ => new(stream),
            },
            "a.mp4"));
        Assert.IsType<UploadException>(failure);
        Assert.Equal(member is not ("Open" or "Null"), stream.IsDisposed);
    }

    [Fact]
    public async Task What_failed_first_is_told_where_the_disposal_of_the_stream_fails_too()
    {
        var stream = new Faulty(nameof(Stream.Dispose), typeof(NotSupportedException)) { Reads = -1 };
        var failure = await FailAsync(FileUpload.FromFactory(_ => new(stream), "a.mp4"));
        Assert.Contains("-1 bytes", failure.Message, StringComparison.Ordinal);
    }

    private static async Task<Exception> FailAsync(FileUpload file)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"_id":"t"}"""));
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = "i", VideoFile = file }));
        Assert.Empty(server.Calls);
        return failure;
    }

    private sealed class Faulty(string? fails, Type type) : Stream
    {
        private bool _ended;

        public string? Fails { get; set; } = fails;

        public int Reads { get; init; } = 10;

        public bool IsDisposed { get; private set; }

        public override bool CanRead => Value(nameof(CanRead), true);

        public override bool CanSeek => Value(nameof(CanSeek), true);

        public override bool CanWrite => false;

        public override long Length => Value(nameof(Length), 10);

        public override long Position
        {
            get => Value(nameof(Position), 0);
            set => _ended = Value(nameof(Position), false);
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = _ended ? 0 : Value(nameof(Read), Reads);
            _ended = true;
            return read;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            Task.FromResult(Read(buffer, offset, count));

#if NET
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            new(Read([], 0, buffer.Length));
#endif

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
            Value(nameof(Dispose), 0);
        }

        private T Value<T>(string member, T value) => Fails != member
            ? value
            : throw (type == typeof(ObjectDisposedException) ? new ObjectDisposedException("stream") : (Exception)Activator.CreateInstance(type, "No.")!);
    }

    private sealed class LosingHandler : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.WhenAny(request.Content!.CopyToAsync(Stream.Null, cancellationToken));
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException();
        }
    }
}
