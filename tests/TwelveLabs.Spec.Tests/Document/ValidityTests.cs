using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using TwelveLabs.Spec.Tests.Rules;

namespace TwelveLabs.Spec.Tests.Document;

public sealed class ValidityTests
{
    [Fact]
    public async Task The_document_is_valid_OpenApi_3_0()
    {
        var result = await Load(Places.Yaml, "yaml");

        Sound(result);
        Assert.Equal("3.0.3", ApiDocument.Root["openapi"]!.GetValue<string>());
        Assert.Equal(ApiDocument.Operations.Count, result.Document!.Paths.Sum(p => p.Value.Operations!.Count));
    }

    [Fact]
    public async Task The_bundled_document_is_valid_OpenApi_3_0()
    {
        var result = await Load(Places.Bundle, "json");

        Sound(result);
        Assert.Equal(ApiDocument.Operations.Count, result.Document!.Paths.Sum(p => p.Value.Operations!.Count));
    }

    [Fact]
    public async Task The_validator_sees_what_is_wrong()
    {
        var broken = (await File.ReadAllTextAsync(Places.Yaml)).Replace("  title: Twelve Labs", "  titel: Twelve Labs", StringComparison.Ordinal);
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(broken));

        var result = await OpenApiDocument.LoadAsync(stream, "yaml", Settings());

        Assert.NotEmpty(result.Diagnostic!.Errors);
    }

    [Fact]
    public void The_server_and_the_key_are_as_the_service_has_them()
    {
        Assert.Equal("https://api.twelvelabs.io/v1.2", Assert.Single(ApiDocument.Root["servers"]!.AsArray())!["url"]!.GetValue<string>());
        var scheme = Assert.Single(ApiDocument.Root["components"]!["securitySchemes"]!.AsObject());
        Assert.Equal("apiKey", scheme.Value!["type"]!.GetValue<string>());
        Assert.Equal("header", scheme.Value["in"]!.GetValue<string>());
        Assert.Equal("x-api-key", scheme.Value["name"]!.GetValue<string>());
        Assert.True(Assert.Single(ApiDocument.Root["security"]!.AsArray())!.AsObject().ContainsKey(scheme.Key));
        Rule.Holds("Every operation takes the key: leave its own security out", ApiDocument.Operations.Where(o => o.Json.ContainsKey("security")).Select(o => o.Id));
    }

    private static void Sound(ReadResult result)
    {
        Assert.Empty(result.Diagnostic!.Errors.Select(e => $"{e.Pointer}: {e.Message}"));
        Assert.Empty(result.Diagnostic.Warnings.Select(w => $"{w.Pointer}: {w.Message}"));
        Assert.Equal(OpenApiSpecVersion.OpenApi3_0, result.Diagnostic.SpecificationVersion);
    }

    private static async Task<ReadResult> Load(string path, string format)
    {
        await using var stream = File.OpenRead(path);
        return await OpenApiDocument.LoadAsync(stream, format, Settings());
    }

    private static OpenApiReaderSettings Settings()
    {
        var settings = new OpenApiReaderSettings { RuleSet = ValidationRuleSet.GetDefaultRuleSet() };
        settings.AddYamlReader();
        return settings;
    }
}
