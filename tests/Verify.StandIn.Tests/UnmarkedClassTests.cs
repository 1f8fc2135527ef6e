namespace Verify.StandIn.Tests;

public sealed class UnmarkedClassTests
{
    [Fact]
    public async Task A_class_without_the_attribute_is_told_so()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => Verifier.Verify("text").ToTask());

        Assert.Equal("The test class in UnmarkedClassTests.cs needs the attribute [UsesVerify].", exception.Message);
    }
}
