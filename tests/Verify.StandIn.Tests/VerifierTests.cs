namespace Verify.StandIn.Tests;

[UsesVerify]
public sealed class VerifierTests
{
    private static readonly VerifySettings InSnapshots = MakeSettings();

    [Fact]
    public Task A_test_may_return_the_comparison() =>
        Verifier.Verify("returned\nby the test", InSnapshots);

    [Fact]
    public async Task Snapshots_lie_beside_the_test_under_the_name_given()
    {
        var result = await Verifier.Verify("public class Named;\n", "cs").UseDirectory("Snapshots").UseFileName("Named");

        Assert.EndsWith(Path.Combine("Verify.StandIn.Tests", "Snapshots", "Named.verified.cs"), Assert.Single(result.Files), StringComparison.Ordinal);
        Assert.Equal("public class Named;\n", result.Text);
        Assert.Equal("public class Named;\n", result.Target);
    }

    [Fact]
    public void Settings_given_to_one_comparison_stay_out_of_the_next()
    {
        var comparison = Verifier.Verify("text", InSnapshots).UseFileName("Changed");

        Assert.Equal("Changed", comparison.CurrentSettings.FileName);
        Assert.Null(InSnapshots.FileName);
    }

    [Fact]
    public async Task Two_comparisons_cannot_share_a_name()
    {
        await Verifier.Verify("shared", InSnapshots).UseFileName("Shared");

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(
            () => Verifier.Verify("shared", InSnapshots).UseFileName("Shared").ToTask());
        Assert.Contains("UseFileName", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_with_a_directory_of_this_machine_is_refused()
    {
        var text = $"found in {Path.Combine(AppContext.BaseDirectory, "file.txt")}";

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(
            () => Verifier.Verify(text, InSnapshots).ToTask());
        Assert.Contains("of this machine", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("a:b")]
    [InlineData("a?")]
    [InlineData(" ")]
    public void A_file_name_that_some_system_forbids_is_refused(string fileName)
    {
        Assert.ThrowsAny<ArgumentException>(() => new VerifySettings().UseFileName(fileName));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".cs")]
    [InlineData("png")]
    public void An_extension_of_no_text_file_is_refused(string extension)
    {
        Assert.ThrowsAny<ArgumentException>(() => { _ = Verifier.Verify("text", extension); });
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("target", () => { _ = Verifier.Verify(null); });
    }

    private static VerifySettings MakeSettings()
    {
        var settings = new VerifySettings();
        settings.UseDirectory("Snapshots");
        return settings;
    }
}
