using System.Text.Json;
using TwelveLabs.Cli.Commands;

namespace TwelveLabs.Cli.Connection;

/// <summary>Keeps profiles in a file that only the user can read, at the place that the platform has for settings.</summary>
internal sealed class ProfileStore(string directory)
{
    /// <summary>The variable with a directory for the file in place of the platform's.</summary>
    public const string Variable = "TWELVELABS_CONFIG_DIRECTORY";

    public string Path { get; } = System.IO.Path.Combine(directory, "profiles.json");

    public static ProfileStore OfUser() => new(
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given
            ? given
            : System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify), "twelvelabs"));

    public ProfileFile Read()
    {
        if (!File.Exists(Path))
        {
            return ProfileFile.Empty;
        }

        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(Path), ProfileJson.Default.ProfileFile) ?? ProfileFile.Empty;
        }
        catch (JsonException exception)
        {
            throw new UsageException($"The profiles in {Path} cannot be read: correct the file or delete it, then run twelvelabs login.", exception);
        }
    }

    public void Write(ProfileFile profiles)
    {
        CreateDirectory();
        var temporary = $"{Path}.{Environment.ProcessId}";
        using (var file = new FileStream(temporary, OwnerOnly()))
        {
            JsonSerializer.Serialize(file, profiles, ProfileJson.Default.ProfileFile);
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, Path, overwrite: true);
    }

    private static FileStreamOptions OwnerOnly()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    // The profile directory of Windows is the user's own already.
    private void CreateDirectory()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(directory);
        }
        else
        {
            Directory.CreateDirectory(directory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
