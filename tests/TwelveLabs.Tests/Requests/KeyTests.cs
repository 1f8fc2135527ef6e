using TwelveLabs.Tests.Http;

namespace TwelveLabs.Tests.Requests;

[Collection(RunsAlone.Name)]
public sealed class KeyTests : IDisposable
{
    private static readonly string[] Names = ["TWELVE_LABS_API_KEY", "TWELVELABS_API_KEY"];
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
        var failure = Assert.Throws<ArgumentNullException>(() => new TwelveLabsClient());
        Assert.Equal("apiKey", failure.ParamName);
        Assert.Contains("TWELVE_LABS_API_KEY", failure.Message, StringComparison.Ordinal);
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

    public void Dispose() => _environment.Dispose();

    private void Set(string? first, string? second)
    {
        _environment.Set(Names[0], first);
        _environment.Set(Names[1], second);
    }

    private static async Task<string?> SentAsync(string? key)
    {
        await using var server = new ScriptedServer(Reply.Json("""{"data":[]}"""));
        using var client = new TwelveLabsClient(key, new TwelveLabsClientOptions { BaseAddress = server.Address });
        await client.Engines.ListAsync();
        return server.Call.Header("x-api-key");
    }
}
