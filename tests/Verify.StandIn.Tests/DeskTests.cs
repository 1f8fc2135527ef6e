namespace Verify.StandIn.Tests;

public sealed class DeskTests
{
    [Theory]
    [InlineData("CI", "true")]
    [InlineData("CI", "1")]
    [InlineData("TF_BUILD", "True")]
    [InlineData("GITHUB_ACTIONS", "true")]
    [InlineData("JENKINS_URL", "http://localhost")]
    [InlineData("DiffEngine_Disabled", "true")]
    [InlineData("DiffEngine_Disabled", "1")]
    public void No_diff_tool_opens_on_a_build_server_or_when_disabled(string name, string value)
    {
        Assert.False(IsDesk(isLinux: false, (name, value)));
        Assert.False(IsDesk(isLinux: true, (name, value), ("DISPLAY", ":0")));
    }

    [Fact]
    public void No_diff_tool_opens_on_Linux_without_a_screen()
    {
        Assert.False(IsDesk(isLinux: true));
    }

    [Theory]
    [InlineData("DISPLAY", ":0")]
    [InlineData("WAYLAND_DISPLAY", "wayland-0")]
    public void A_diff_tool_opens_on_Linux_with_a_screen(string name, string value)
    {
        Assert.True(IsDesk(isLinux: true, (name, value)));
    }

    [Theory]
    [InlineData("false")]
    [InlineData("")]
    public void A_variable_that_says_no_is_as_if_unset(string value)
    {
        Assert.True(IsDesk(isLinux: false, ("CI", value), ("DiffEngine_Disabled", value)));
    }

    private static bool IsDesk(bool isLinux, params (string Name, string Value)[] variables)
    {
        var environment = variables.ToDictionary(variable => variable.Name, variable => variable.Value);
        return DiffTool.IsDesk(environment.GetValueOrDefault, isLinux);
    }
}
