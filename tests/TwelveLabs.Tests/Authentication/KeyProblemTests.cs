namespace TwelveLabs.Tests.Authentication;

/// <summary>What a key, a file or a variable lacks is told with what to do.</summary>
public sealed class KeyProblemTests
{
    [Theory]
    [InlineData("", "The API key is empty; pass the key, or pass none and set the environment variable TWELVE_LABS_API_KEY.")]
    [InlineData("a b", "The API key holds a character that no key has")]
    [InlineData("clé", "The API key holds a character that no key has")]
    public void A_key_that_can_be_none_is_told_by_what_is_wrong(string key, string told) =>
        Assert.StartsWith(told, Assert.Throws<ArgumentException>(() => ApiKeyProvider.FromKey(key)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_key_may_have_every_printable_character() =>
        Assert.Equal("!key~", await ApiKeyProvider.FromKey("!key~").GetAsync());

    [Fact]
    public async Task A_provider_without_a_key_is_named()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[]}"""));
        using var client = new TwelveLabsClient(ApiKeyProvider.FromFunction(_ => new("")), new TwelveLabsClientOptions { BaseAddress = server.Address });
        var failure = await Assert.ThrowsAsync<ApiKeyException>(() => client.Engines.ListAsync());
        Assert.Contains("The API key that the provider gave is empty", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_file_without_a_path_is_refused(string path)
    {
        var failure = Assert.Throws<ArgumentException>(() => ApiKeyProvider.FromFile(path));
        Assert.Equal("path", failure.ParamName);
        Assert.StartsWith("A path must not be empty.", failure.Message, StringComparison.Ordinal);
        Assert.Equal("path", Assert.Throws<ArgumentNullException>(() => ApiKeyProvider.FromFile(null!)).ParamName);
    }

    [Fact]
    public async Task A_file_that_is_empty_and_one_that_cannot_be_read_are_told_apart()
    {
        using var file = new KeyFile("\n");
        var provider = ApiKeyProvider.FromFile(file.Path);

        var empty = await Assert.ThrowsAsync<ApiKeyException>(() => provider.GetAsync().AsTask());
        file.Delete();
        var gone = await Assert.ThrowsAsync<ApiKeyException>(() => provider.GetAsync().AsTask());

        Assert.Equal(($"The file of the API key, '{file.Path}', is empty.", null), (empty.Message, empty.InnerException));
        Assert.IsAssignableFrom<IOException>(gone.InnerException);
        Assert.Equal($"The file of the API key, '{file.Path}', cannot be read: {gone.InnerException!.Message}", gone.Message);
    }

    [Fact]
    public async Task A_file_that_stays_empty_after_a_rejection_is_looked_at_five_times()
    {
        var clock = new PacingClock();
        using var file = new KeyFile(Connect.Key);
        var provider = ApiKeyProvider.FromFile(file.Path, clock);
        Assert.Equal(Connect.Key, await provider.GetAsync());
        file.Write("");

        Assert.Equal(Connect.Key, await provider.RefreshAsync(Connect.Key));

        Assert.Equal([0.05, 0.05, 0.05, 0.05], clock.Pauses);
    }

    [Fact]
    public async Task A_variable_is_named_when_it_has_no_name_or_no_value()
    {
        var failure = Assert.Throws<ArgumentException>(() => ApiKeyProvider.FromEnvironment(""));
        Assert.Equal("variable", failure.ParamName);
        Assert.StartsWith("The name of an environment variable must not be empty.", failure.Message, StringComparison.Ordinal);

        var unset = await Assert.ThrowsAsync<ApiKeyException>(() => ApiKeyProvider.FromEnvironment("TWELVE_LABS_NO_SUCH_KEY").GetAsync().AsTask());
        Assert.Equal("The environment variable TWELVE_LABS_NO_SUCH_KEY is not set, so there is no API key.", unset.Message);
    }

    [Fact]
    public void A_time_to_keep_a_key_cannot_be_negative() =>
        Assert.Equal("keepFor", Assert.Throws<ArgumentOutOfRangeException>(() => ApiKeyProvider.FromFunction(_ => new(Connect.Key), TimeSpan.FromSeconds(-5))).ParamName);
}
