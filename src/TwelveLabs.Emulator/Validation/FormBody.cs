using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using TwelveLabs.Emulator.Document;
using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Validation;

/// <summary>Reads a multipart body part by part: texts into values, files through to the upload store without holding them in memory.</summary>
internal sealed class FormBody(Schema schema, UploadStore uploads)
{
    private const int LongestText = 1 << 20;
    private readonly JsonObject _value = [];

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
        return boundary.Length > 0 ? boundary : throw Errors.ParameterInvalid("Content-Type", "it names no boundary.");
    }

    private async Task TakeAsync(MultipartSection section, CancellationToken cancellationToken)
    {
        if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition) || HeaderUtilities.RemoveQuotes(disposition.Name).ToString() is not { Length: > 0 } name)
        {
            throw Errors.ParameterInvalid("body", "a part has no name.");
        }

        if (!schema.Properties.TryGetValue(name, out var property)) throw Errors.ParameterUnknown(name);
        if (property.Binary)
        {
            if (Files.ContainsKey(name)) throw Errors.ParameterInvalid(name, "it was given more than once.");
            var fileName = FileName(disposition) ?? name;
            Files[name] = await uploads.ReceiveAsync(section.Body, fileName, section.ContentType, cancellationToken).ConfigureAwait(false);
            _value[name] = fileName;
            return;
        }

        TakeText(property, name, await TextAsync(section, name, cancellationToken).ConfigureAwait(false));
    }

    private void TakeText(Schema property, string name, string text)
    {
        if (property.Type == "array")
        {
            if (_value[name] is not JsonArray list) _value[name] = list = [];
            list.Add(TextValues.Read(property.Items!, text, name));
            return;
        }

        if (_value.ContainsKey(name)) throw Errors.ParameterInvalid(name, "it was given more than once.");
        _value[name] = TextValues.Read(property, text, name);
    }

    private static string? FileName(ContentDispositionHeaderValue disposition)
    {
        // FileNameStar is the only one of the two that says its encoding.
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
            if (text.Length > LongestText) throw Errors.ParameterInvalid(name, "the text is longer than a mebibyte.");
        }

        return System.Text.Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
    }
}
