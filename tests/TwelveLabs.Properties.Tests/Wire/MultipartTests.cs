using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using TwelveLabs.Properties.Tests.Checking;

namespace TwelveLabs.Properties.Tests.Wire;

public sealed class MultipartTests
{
    private static readonly ScriptedResponse Created = ScriptedResponse.Json("""{"_id":"t"}""") with { KeepsConnection = true };

    [Fact]
    public async Task Another_parser_reads_the_fields_and_files_that_were_given_and_no_others()
    {
        await using var server = new ScriptedServer(Created);
        using var client = Client.Of(server);
        var names = Texts.NotEmpty.Where(name => !string.IsNullOrWhiteSpace(name));
        var fields = Gen.Select(names.Select(key => "x" + key), Texts.Any).List[0, 3].Select(pairs => pairs.DistinctBy(pair => pair.Item1).ToList());
        var bytes = Gen.Frequency((3, Gen.Byte.Array[1, 300]), (1, Texts.NotEmpty.Select(Encoding.UTF8.GetBytes)));
        await Property.HoldsAsync(Gen.Select(names, bytes, fields), 500, async form =>
        {
            var (name, content, others) = form;
            var request = new CreateTaskRequest { IndexId = "i", VideoFile = FileUpload.FromBytes(content, name) };
            foreach (var (key, value) in others)
            {
                request.AdditionalProperties[key] = value;
            }

            var before = server.Calls.Count;
            await client.Tasks.CreateAsync(request);

            var call = server.Calls[before];
            var parts = await PartsAsync(call);
            var file = Assert.Single(parts, part => part.FileName is not null);
            Assert.Equal(("video_file", name, Convert.ToHexString(content)), (file.Name, file.FileName, Convert.ToHexString(file.Content)));
            Assert.Equal(
                others.Select(pair => (Escaped(pair.Item1), pair.Item2)).Append(("index_id", "i")).Order(),
                parts.Where(part => part.FileName is null).Select(part => (part.Name, Encoding.UTF8.GetString(part.Content))).Order());
            Assert.Null(call.Header("X-Evil"));
        });
    }

    // Only quotes and backslashes have an escape in a field's name; line breaks are written as browsers write them.
    private static string Escaped(string name) => name.Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static async Task<List<Part>> PartsAsync(ReceivedCall call)
    {
        var reader = new MultipartReader(call.Boundary, new MemoryStream(call.Body));
        var parts = new List<Part>();
        while (await reader.ReadNextSectionAsync() is { } section)
        {
            Assert.Subset(new HashSet<string> { "Content-Disposition", "Content-Type" }, section.Headers!.Keys.ToHashSet());
            var disposition = ContentDispositionHeaderValue.Parse(section.ContentDisposition);
            using var content = new MemoryStream();
            await section.Body.CopyToAsync(content);
            parts.Add(new Part(Unquoted(disposition.Name)!, disposition.FileNameStar.Value ?? Unquoted(disposition.FileName), content.ToArray()));
        }

        return parts;
    }

    private static string? Unquoted(Microsoft.Extensions.Primitives.StringSegment text) => text.HasValue ? HeaderUtilities.UnescapeAsQuotedString(text).Value : null;

    private sealed record Part(string Name, string? FileName, byte[] Content);
}
