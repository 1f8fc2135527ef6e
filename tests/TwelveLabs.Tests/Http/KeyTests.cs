namespace TwelveLabs.Tests.Http;

[Collection(RunsAlone.Name)]
public sealed class KeyTests : IDisposable
{
    private static readonly string[] Names = ["TWELVE_LABS_API_KEY", "TWELVELABS_API_KEY", "TWELVE_LABS_BASE_URL", "TWELVELABS_BASE_URL"];
    private readonly EnvironmentScope _environment = new(Names);

    [Theory]
    [InlineData("tlk_one", null, "tlk_one")]
    [InlineData(null, "tlk_two", "tlk_two")]
    [InlineData("", "tlk_two", "tlk_two")]
    [InlineData("tlk_one", "tlk_two", "tlk_one")]
    [InlineData(" tlk_one\n", null, "tlk_one")]
    public async Task The_key_comes_from_the_environment_when_none_is_given(string? first, string? second, string expected)
    {
        Set(first, second);
        Assert.Equal(expected, await SentAsync(null));
        Assert.Equal("tlk_given", await SentAsync("tlk_given"));
    }

    [Fact]
    public void No_key_anywhere_says_where_one_is_looked_for()
    {
        var failure = Assert.Throws<ApiKeyException>(() => new TwelveLabsClient());
        Assert.Contains("TWELVE_LABS_API_KEY", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_alone_take_the_key_from_the_environment()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[]}"""));
        var options = new TwelveLabsClientOptions { BaseAddress = server.Address };
        Assert.Throws<ApiKeyException>(() => new TwelveLabsClient(options));
        Set("tlk_one", null);
        using var client = new TwelveLabsClient(options);
        await client.Engines.ListAsync();
        Assert.Equal("tlk_one", server.Call.Header("x-api-key"));
        Assert.Throws<ArgumentNullException>(() => new TwelveLabsClient((TwelveLabsClientOptions)null!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("tlk_\u00fc")]
    [InlineData("tlk_a b")]
    [InlineData("tlk_a\r\nX-Evil: 1")]
    public void A_key_that_cannot_be_one_is_refused_without_being_shown(string key)
    {
        var failure = Assert.Throws<ArgumentException>(() => new TwelveLabsClient(key));
        Assert.Equal("apiKey", failure.ParamName);
        Assert.DoesNotContain("tlk_", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_key_in_the_environment_is_told_with_the_name_of_the_variable()
    {
        Set(null, "tlk_a b");
        Assert.Contains("TWELVELABS_API_KEY", Assert.Throws<ArgumentException>(() => new TwelveLabsClient()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_base_address_comes_from_the_environment_when_the_options_set_none()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[]}"""));
        Set("tlk_one", null, null, $" {server.Address} ");
        using (var client = new TwelveLabsClient())
        {
            await client.Engines.ListAsync();
        }

        Assert.Equal("/v1.2/engines", server.Call.Path);
        Set("tlk_one", null, "http://127.0.0.1:1/v1.2", $"{server.Address}");
        Assert.Equal(1, new TwelveLabsClientOptions().BaseAddress.Port);
        Assert.Equal("api.example", new TwelveLabsClientOptions { BaseAddress = new Uri("https://api.example/v1.2") }.BaseAddress.Host);
    }

    [Theory]
    [InlineData("http://127.0.0.1:8012", "http://127.0.0.1:8012/v1.2")]
    [InlineData("http://127.0.0.1:8012/", "http://127.0.0.1:8012/v1.2")]
    [InlineData("https://proxy.example/twelvelabs", "https://proxy.example/twelvelabs")]
    [InlineData(null, "https://api.twelvelabs.io/v1.2")]
    [InlineData("", "https://api.twelvelabs.io/v1.2")]
    public void A_base_address_of_the_environment_gets_the_version_where_it_has_no_path(string? value, string expected)
    {
        Set(null, null, value, null);
        using var client = new TwelveLabsClient("tlk_given");
        Assert.Equal(expected, client.BaseAddress.AbsoluteUri);
    }

    [Theory]
    [InlineData("api.example/v1.2", "TWELVE_LABS_BASE_URL")]
    [InlineData("ftp://api.example/v1.2", "TWELVE_LABS_BASE_URL")]
    [InlineData("http://api.example/v1.2", "AllowInsecureHttp")]
    public void A_bad_base_address_in_the_environment_is_told_with_the_name_of_the_variable(string value, string named)
    {
        Set(null, null, value, null);
        Assert.Contains(named, Assert.Throws<ArgumentException>(() => new TwelveLabsClient("tlk_given")).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _environment.Dispose();

    private void Set(params string?[] values)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            _environment.Set(Names[i], i < values.Length ? values[i] : null);
        }
    }

    private static async Task<string?> SentAsync(string? key)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[]}"""));
        using var client = new TwelveLabsClient(key, new TwelveLabsClientOptions { BaseAddress = server.Address });
        await client.Engines.ListAsync();
        return server.Call.Header("x-api-key");
    }
}
