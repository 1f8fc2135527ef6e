using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.RegularExpressions;

namespace TwelveLabs.Emulator.Hosting;

/// <summary>
/// Adds an error envelope to the responses of requests that the web server rejects before they reach the emulator, such as for a null
/// character in the path. The server writes these as headers without a body, in one write.
/// </summary>
internal sealed partial class RefusalWriter(PipeWriter inner, string apiVersion) : PipeWriter
{
    private const string VersionHeader = "X-Api-Version";
    private const int LongestHead = 2048;
    private readonly ArrayBufferWriter<byte> _pending = new(4096);

    public override bool CanGetUnflushedBytes => inner.CanGetUnflushedBytes;

    public override long UnflushedBytes => _pending.WrittenCount + inner.UnflushedBytes;

    public override Memory<byte> GetMemory(int sizeHint = 0) => _pending.GetMemory(sizeHint);

    public override Span<byte> GetSpan(int sizeHint = 0) => _pending.GetSpan(sizeHint);

    public override void Advance(int bytes) => _pending.Advance(bytes);

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default)
    {
        Forward();
        return inner.FlushAsync(cancellationToken);
    }

    public override void CancelPendingFlush() => inner.CancelPendingFlush();

    public override void Complete(Exception? exception = null)
    {
        Forward();
        inner.Complete(exception);
    }

    private void Forward()
    {
        if (_pending.WrittenCount == 0)
        {
            return;
        }

        inner.Write(_pending.WrittenCount < LongestHead && WithEnvelope(Encoding.Latin1.GetString(_pending.WrittenSpan)) is { } refusal ? refusal : _pending.WrittenSpan);
        _pending.ResetWrittenCount();
    }

    // Every response of the emulator itself has the version header, even one without a body.
    private byte[]? WithEnvelope(string text)
    {
        if (BareRefusal().Match(text) is not { Success: true } match || text.Contains(VersionHeader, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var status = int.Parse(match.Groups["status"].Value, NumberStyles.None, CultureInfo.InvariantCulture);
        var envelope = EmulatorResponse.Refusal(Errors.RequestInvalid(status, $"{match.Groups["reason"].Value}. The web server refused it before the emulator saw it.")).Body!;
        var body = Encoding.UTF8.GetBytes(envelope.ToJsonString());
        var head = text[..^2].Replace("Content-Length: 0\r\n", string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\nContent-Type: application/json\r\n{VersionHeader}: {apiVersion}\r\n"), StringComparison.Ordinal);
        return [.. Encoding.Latin1.GetBytes(head + "\r\n"), .. body];
    }

    [GeneratedRegex(@"\AHTTP/1\.1 (?<status>[45]\d\d) (?<reason>[^\r\n]*)\r\n([^\r\n]+\r\n)*?Content-Length: 0\r\n([^\r\n]+\r\n)*\r\n\z", RegexOptions.ExplicitCapture)]
    private static partial Regex BareRefusal();
}
