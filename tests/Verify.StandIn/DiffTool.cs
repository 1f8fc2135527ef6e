using DiffEngine;

namespace VerifyTests;

/// <summary>Opens a developer's diff tool, and nothing where nobody sits.</summary>
internal static class DiffTool
{
    private static readonly TimeSpan TaskCancellation = TimeSpan.FromSeconds(10);

    private static readonly string[] BuildServerVariables =
        ["CI", "TF_BUILD", "GITHUB_ACTIONS", "GITLAB_CI", "TEAMCITY_VERSION", "JENKINS_URL", "BUILD_ID", "BUILDKITE"];

    public static async Task<string?> OpenAtDeskAsync(string received, string verified)
    {
        if (!IsDesk(Environment.GetEnvironmentVariable, OperatingSystem.IsLinux()) ||
            BuildServerDetector.Detected ||
            DiffRunner.Disabled)
        {
            return null;
        }

        try
        {
            // Finding a tool walks the disk and starts a process, either of which may stall.
            await Task.Run(() => DiffRunner.LaunchAsync(received, verified)).WaitAsync(TaskCancellation);
            return null;
        }
        catch (Exception exception)
        {
            // The mismatch is the news; a tool that does not open must not replace it.
            return $"No diff tool opened: {exception.Message}";
        }
    }

    /// <summary>Whether the environment is one in which a window can open and someone may look at it.</summary>
    public static bool IsDesk(Func<string, string?> variable, bool isLinux)
    {
        if (IsOn(variable("DiffEngine_Disabled")) || BuildServerVariables.Any(name => IsOn(variable(name))))
        {
            return false;
        }

        return !isLinux || IsOn(variable("DISPLAY")) || IsOn(variable("WAYLAND_DISPLAY"));
    }

    private static bool IsOn(string? value) =>
        !string.IsNullOrEmpty(value) && !value.Equals("false", StringComparison.OrdinalIgnoreCase);
}
