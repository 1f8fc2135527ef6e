using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using TwelveLabs.Emulator.Document;
using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Validation;

/// <summary>Reads a multipart body part by part: text as values, and files into the upload store without buffering them in memory.</summary>
internal sealed class FormBody(Schema schema, UploadStore uploads)
{
    private const int LongestText = 1 << 20;

    // RFC 2046 allows 70 characters; the reader fails on a boundary that exceeds its buffer.
    private const int LongestBoundary = 1000;
    private readonly JsonObject _value = [];

    // Properties that only a file part has set so far, which a text part overrides.
    private readonly HashSet<string> _copies = new(StringComparer.Ordinal);

    public Dictionary<string, Upload> Files { get; } = new(StringComparer.Ordinal);

    public async Task<JsonObject> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var reader = new MultipartReader(Boundary(request), request.Body) { BodyLengthLimit = null };
        try
        {
            while (await reader.ReadNextSectionAsync(cancellationToken).ConfigureAwait(false) is { } section)
            {
                await TakeAsync(section, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException && exception is not BadHttpRequestException)
        {
            throw Errors.ParameterInvalid("body", $"it is not multipart/form-data: {exception.Message}");
        }

        SchemaValidator.CheckObject(schema, _value, "");
        Defaults.Fill(schema, _value);
        return _value;
    }

    private static string Boundary(HttpRequest request)
    {
        var boundary = MediaTypeHeaderValue.TryParse(request.ContentType, out var type) ? HeaderUtilities.RemoveQuotes(type.Boundary).ToString() : "";
        return boundary.Length switch
        {
            0 => throw Errors.ParameterInvalid("Content-Type", "it names no boundary."),
            > LongestBoundary => throw Errors.ParameterInvalid("Content-Type", $"the boundary has {boundary.Length} characters, more than {LongestBoundary}."),
            _ => boundary,
        };
    }

    private async Task TakeAsync(MultipartSection section, CancellationToken cancellationToken)
    {
        if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition) || HeaderUtilities.RemoveQuotes(disposition.Name).ToString() is not { Length: > 0 } name)
        {
            throw Errors.ParameterInvalid("body", "a part has no name.");
        }

        if (!schema.Properties.TryGetValue(name, out var property))
        {
            // The vendor's Python SDK adds an unused empty part, only to make a search a form.
            if (await IsEmptyAsync(section, cancellationToken).ConfigureAwait(false))
            {
                return;
            }

            throw Errors.ParameterUnknown(name);
        }

        if (property.Binary)
        {
            await TakeFileAsync(section, name, FileName(disposition), cancellationToken).ConfigureAwait(false);
            return;
        }

        TakeText(property, name, await TextAsync(section, name, cancellationToken).ConfigureAwait(false), isCopy: FileName(disposition) is not null);
    }

    private async Task TakeFileAsync(MultipartSection section, string name, string? fileName, CancellationToken cancellationToken)
    {
        var upload = await uploads.ReceiveAsync(section.Body, fileName ?? name, section.ContentType, cancellationToken).ConfigureAwait(false);
        if (fileName is null && upload.Length == 0)
        {
            // An empty field is not a file.
            UploadStore.Delete(upload);
            return;
        }

        if (Files.TryAdd(name, upload))
        {
            _value[name] = upload.FileName;
            return;
        }

        UploadStore.Delete(upload);
        throw Errors.ParameterInvalid(name, "it was given more than once.");
    }

    // A copy is a part with a file name: the vendor's Python SDK sends URLs and texts both as text and as a file.
    private void TakeText(Schema property, string name, string text, bool isCopy)
    {
        if (text.Length == 0 && !schema.Required.Contains(name) || isCopy && _value.ContainsKey(name))
        {
            return;
        }

        if (property.Type == "array")
        {
            if (_value[name] is not JsonArray list)
            {
                _value[name] = list = [];
            }

            list.Add(TextValues.Read(property.Items!, text, name));
            return;
        }

        if (_value.ContainsKey(name) && !_copies.Remove(name))
        {
            throw Errors.ParameterInvalid(name, "it was given more than once.");
        }

        if (isCopy)
        {
            _copies.Add(name);
        }

        _value[name] = TextValues.Read(property, text, name);
    }

    private static async Task<bool> IsEmptyAsync(MultipartSection section, CancellationToken cancellationToken) =>
        await section.Body.ReadAsync(new byte[1], cancellationToken).ConfigureAwait(false) == 0;

    private static string? FileName(ContentDispositionHeaderValue disposition)
    {
        // Of the two, only FileNameStar specifies its encoding.
        var name = disposition.FileNameStar.HasValue ? disposition.FileNameStar : HeaderUtilities.RemoveQuotes(disposition.FileName);
        return name.HasValue && name.Length > 0 ? Path.GetFileName(name.ToString().Replace('\\', '/')) : null;
    }

    private static async Task<string> TextAsync(MultipartSection section, string name, CancellationToken cancellationToken)
    {
        using var text = new MemoryStream();
        var block = new byte[8192];
        for (int read; (read = await section.Body.ReadAsync(block, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            text.Write(block, 0, read);
            if (text.Length > LongestText)
            {
                throw Errors.ParameterInvalid(name, "the text is longer than a mebibyte.");
            }
        }

        return System.Text.Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
    }
}
