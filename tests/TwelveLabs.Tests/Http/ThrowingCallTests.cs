namespace TwelveLabs.Tests.Http;

/// <summary>A mistake in an argument is thrown where the call stands, also when its task is not awaited.</summary>
public class ThrowingCallTests
{
    [Fact]
    public void A_missing_argument_is_thrown_by_the_call_itself()
    {
        using var client = new TwelveLabsClient("tlk_example");
        Assert.Equal("indexId", Assert.ThrowsAny<ArgumentException>(() => { _ = client.Indexes.GetAsync(""); }).ParamName);
        Assert.Equal("request", Assert.ThrowsAny<ArgumentException>(() => { _ = client.Indexes.CreateAsync(null!); }).ParamName);
    }
}
