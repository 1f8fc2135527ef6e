namespace TwelveLabs.Fuzzing.Targets;

/// <summary>A stream of events, in chunks of the size that the first byte says. Only the exceptions of the client may come of it.</summary>
internal sealed class EventsTarget : IFuzzTarget
{
    private readonly StubHandler _service = new();
    private readonly TwelveLabsClient _client;

    public EventsTarget() => _client = _service.CreateClient();

    public IEnumerable<byte[]> Seeds => Examples.Named("*.ndjson").Concat(Examples.Named("generate.generate-text.*.json")).Concat(Examples.Named("error.4*.json"))
        .SelectMany(example => new byte[][] { [1, .. example], [200, .. example] });

    public void Run(byte[] input)
    {
        if (input.Length > 0)
        {
            _service.Respond = () => new HttpResponseMessage { Content = new StreamContent(new ChunkedStream(input[1..], Math.Max(1, (int)input[0]))) };
            ReadAsync().GetAwaiter().GetResult();
        }
    }

    private async Task ReadAsync()
    {
        try
        {
            await foreach (var chunk in _client.Generate.StreamTextAsync(new GenerateTextRequest { VideoId = "v", Prompt = "p" }))
            {
                _ = chunk.Text;
            }
        }
        catch (TwelveLabsException e)
        {
            _ = e.ToString();
        }
    }

    private sealed class ChunkedStream(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(size, count));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(size, buffer.Length)]);

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            base.ReadAsync(buffer, offset, Math.Min(size, count), cancellationToken);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);
    }
}
