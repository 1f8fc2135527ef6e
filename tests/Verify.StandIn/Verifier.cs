using System.Reflection;
using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyXunit;

/// <summary>Compares a text with the snapshot that was accepted before.</summary>
public static class Verifier
{
    /// <summary>Verifies a text against <c>{name}.verified.txt</c>.</summary>
    public static SettingsTask Verify(
        string? target,
        VerifySettings? settings = null,
        [CallerFilePath] string sourceFile = "")
    {
        // Verify takes no snapshot of null here and passes, which would hide a broken test.
        ArgumentNullException.ThrowIfNull(target);

        var text = target.TrimStart('\uFEFF');
        return Start(text.Length == 0 ? "emptyString" : text, "txt", settings, sourceFile);
    }

    /// <summary>Verifies a text against <c>{name}.verified.{extension}</c>.</summary>
    public static SettingsTask Verify(
        string? target,
        string extension,
        VerifySettings? settings = null,
        [CallerFilePath] string sourceFile = "")
    {
        SnapshotNames.CheckExtension(extension);
        return Start(target ?? "null", extension, settings, sourceFile);
    }

    private static SettingsTask Start(string text, string extension, VerifySettings? settings, string sourceFile)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(sourceFile);
        return new SettingsTask(settings, async final =>
        {
            var test = UsesVerifyAttribute.RunningTest
                ?? throw new InvalidOperationException(
                    $"The test class in {Path.GetFileName(sourceFile)} needs the attribute [UsesVerify].");

            var snapshot = new Snapshot(
                Path.Combine(Path.GetDirectoryName(sourceFile)!, final.Directory ?? ""),
                final.FileName ?? NameOf(test),
                extension);

            SnapshotNames.Claim(snapshot);
            MachinePaths.Refuse(text, sourceFile);
            await snapshot.CheckAsync(text, SnapshotPolicy.FromEnvironment());
            return new VerifyResult(snapshot.VerifiedPath, text);
        });
    }

    private static string NameOf(MethodInfo test)
    {
        var type = test.ReflectedType!;
        return type.IsNested
            ? $"{type.ReflectedType!.Name}.{type.Name}.{test.Name}"
            : $"{type.Name}.{test.Name}";
    }
}
