using TwelveLabs.Cli.Commands;
using TwelveLabs.Cli.Connection;
using Profile = TwelveLabs.Cli.Connection.Profile;

namespace TwelveLabs.Cli.Profiles;

/// <summary>Removes profiles from the file.</summary>
internal static class ProfileRemoval
{
    /// <summary>Removes a profile and returns what to say about it.</summary>
    public static string Remove(ProfileStore store, string name)
    {
        var profiles = store.Read();
        var left = new SortedDictionary<string, Profile>(profiles.Profiles, StringComparer.Ordinal);
        if (!left.Remove(name))
        {
            throw new UsageException($"There is no profile '{name}' in {store.Path}.");
        }

        // No other profile becomes the current one by itself: a command must not go to another account unnoticed.
        store.Write(new ProfileFile(profiles.Current == name ? ProfileFile.DefaultName : profiles.Current, left));
        return $"The profile '{name}' is removed from {store.Path}.{(left.Count > 0 && profiles.Current == name && !left.ContainsKey(ProfileFile.DefaultName) ? " Choose another with twelvelabs profiles use." : "")}";
    }
}
