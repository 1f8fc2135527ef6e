using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TwelveLabs.Emulator.Hosting;

/// <summary>Writes a response, complete or broken as a fault specifies.</summary>
internal static class ResponseWriter
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Task WriteAsync(HttpContext context, EmulatorResponse response, FaultSet faults, EmulatorOptions options)
    {
        context.Response.StatusCode = response.Status;
        return response.Lines is { } lines && faults.Body is not ("empty" or "garbage")
            ? WriteLinesAsync(context, lines, faults, options)
            : WriteBodyAsync(context, response, faults);
    }

    private static async Task WriteBodyAsync(HttpContext context, EmulatorResponse response, FaultSet faults)
    {
        var bytes = response.Body is null ? ReadOnlyMemory<byte>.Empty : Written(response.Body);
        if (faults.Body is "empty")
        {
            bytes = ReadOnlyMemory<byte>.Empty;
        }

        if (faults.Body is "garbage")
        {
            bytes = "{\"data\": [garb"u8.ToArray().AsMemory();
        }

        if (faults.Body is not null && context.Response.StatusCode == StatusCodes.Status204NoContent)
        {
            context.Response.StatusCode = StatusCodes.Status200OK;
        }

        if (bytes.Length > 0 || faults.Body is "empty")
        {
            context.Response.ContentType = "application/json";
        }

        switch (faults.Body)
        {
            case "cut":
                // At least one declared byte is not sent, so that even an empty body is detected as truncated.
                context.Response.ContentLength = bytes.Length + 1;
                await SendAsync(context, bytes[..(bytes.Length / 2)]).ConfigureAwait(false);
                context.Abort();
                return;
            case "cut-stream":
                await SendAsync(context, bytes[..(bytes.Length / 2)]).ConfigureAwait(false);
                return;
        }

        if (context.Response.StatusCode == StatusCodes.Status204NoContent)
        {
            return;
        }

        context.Response.ContentLength = bytes.Length;
        await SendAsync(context, bytes).ConfigureAwait(false);
    }

    private static async Task WriteLinesAsync(HttpContext context, IReadOnlyList<JsonObject> lines, FaultSet faults, EmulatorOptions options)
    {
        context.Response.ContentType = "application/x-ndjson";
        var shown = faults.Body is "cut" or "cut-stream" or "stream-error" ? Math.Max(1, lines.Count / 2) : lines.Count;
        foreach (var line in lines.Take(shown))
        {
            if (options.StreamPause > TimeSpan.Zero)
            {
                await Task.Delay(options.StreamPause, options.TimeProvider, context.RequestAborted).ConfigureAwait(false);
            }

            await SendLineAsync(context, line).ConfigureAwait(false);
        }

        switch (faults.Body)
        {
            case "cut":
                await SendAsync(context, "{\"event_type\":\"text_gen"u8.ToArray()).ConfigureAwait(false);
                context.Abort();
                break;
            case "stream-error":
                await SendLineAsync(context, new JsonObject
                {
                    ["event_type"] = "stream_error",
                    ["error"] = new JsonObject { ["code"] = "internal_server_error", ["message"] = "The generation failed. (Forced by the emulator.)" },
                }).ConfigureAwait(false);
                break;
        }
    }

    private static Task SendLineAsync(HttpContext context, JsonObject line) => SendAsync(context, Written(line, "\n"u8));

    // Does not use the serializer, whose reflection can be disabled in a trimmed or AOT-compiled program.
    private static ReadOnlyMemory<byte> Written(JsonNode node, ReadOnlySpan<byte> end = default)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            node.WriteTo(writer);
        }

        buffer.Write(end);
        return buffer.WrittenMemory;
    }

    private static async Task SendAsync(HttpContext context, ReadOnlyMemory<byte> bytes)
    {
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted).ConfigureAwait(false);
        await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }
}
