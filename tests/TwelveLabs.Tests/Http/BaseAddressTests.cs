namespace TwelveLabs.Tests.Http;

public class BaseAddressTests
{
    [Theory]
    [InlineData("https://api.example/v1.2?tenant=secret1")]
    [InlineData("https://api.example/v1.2#secret1")]
    [InlineData("https://secret1@api.example/v1.2")]
    [InlineData("https://user:secret1@api.example/v1.2")]
    public void A_base_address_with_more_than_is_sent_is_refused_without_being_shown(string address)
    {
        var failure = Assert.Throws<ArgumentException>(() => Connect.To(new Uri(address), Connect.Key));
        Assert.Equal("BaseAddress", failure.ParamName);
        Assert.DoesNotContain("secret1", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_404_that_is_no_error_of_the_API_tells_of_a_base_address_without_the_version()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Text("<h1>Not found</h1>", "text/html", 404));
        using var bare = Connect.To(new Uri(server.Address, "/"), Connect.Key);
        var advised = await Assert.ThrowsAsync<NotFoundException>(() => bare.Engines.ListAsync());
        Assert.Contains("without '/v1.2' at its end", advised.Message, StringComparison.Ordinal);

        using var proxied = Connect.To(new Uri(server.Address, "/proxy/v1.2/"), Connect.Key);
        var plain = await Assert.ThrowsAsync<NotFoundException>(() => proxied.Engines.ListAsync());
        Assert.DoesNotContain("at its end", plain.Message, StringComparison.Ordinal);
    }
}
