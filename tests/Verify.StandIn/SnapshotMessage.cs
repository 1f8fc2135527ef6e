namespace VerifyTests;

/// <summary>What a developer reads when a snapshot fails.</summary>
internal static class SnapshotMessage
{
    public static string Mismatch(Snapshot snapshot, string received, string? verified, string? note)
    {
        List<string> lines =
        [
            verified is null ? "The snapshot has not been accepted yet." : "The text differs from its snapshot.",
            $"  verified: {snapshot.VerifiedPath}{(verified is null ? " (missing)" : "")}",
            $"  received: {snapshot.ReceivedPath}",
        ];

        var difference = FirstDifference.Between(verified ?? "", received);
        lines.Add($"First difference at line {difference.Line}:");
        lines.Add($"  verified: {difference.Verified}");
        lines.Add($"  received: {difference.Received}");
        lines.Add($"To accept all snapshots of the project: dotnet test {ProjectOf(snapshot.VerifiedPath)}-e {SnapshotPolicy.AcceptVariable}=1");
        lines.Add("To accept this one, move the received file over the verified one.");

        if (note is not null)
        {
            lines.Add(note);
        }

        return string.Join('\n', lines);
    }

    // As one types it at the root of the repository; elsewhere its whole path.
    private static string ProjectOf(string file)
    {
        var project = Path.GetDirectoryName(file);
        while (project is not null && !Directory.EnumerateFiles(project, "*.csproj").Any())
        {
            project = Path.GetDirectoryName(project);
        }

        var root = project;
        while (root is not null && !Path.Exists(Path.Combine(root, ".git")))
        {
            root = Path.GetDirectoryName(root);
        }

        return project is null ? "" : (root is null ? project : Path.GetRelativePath(root, project).Replace('\\', '/')) + " ";
    }

    public static string Leftover(Snapshot snapshot, string leftover) =>
        $"""
        The snapshot has a verified file that no test compares any more.
          leftover: {leftover}
          compared: {snapshot.VerifiedPath}
        Delete or rename the leftover.
        """;
}
