using TwelveLabs.Emulator.Document;
using TwelveLabs.Emulator.Hosting;

namespace TwelveLabs.Emulator.Validation;

/// <summary>Validates properties that exclude or require each other.</summary>
internal static class GroupRules
{
    public static void Check(Schema schema, JsonObject value, string path)
    {
        foreach (var group in schema.ExactlyOneOf)
        {
            AtLeastOne(group, value, path);
            AtMostOne(group, value, path);
        }

        foreach (var group in schema.AtLeastOneOf)
        {
            AtLeastOne(group, value, path);
        }

        foreach (var group in schema.AtMostOneOf)
        {
            AtMostOne(group, value, path);
        }

        foreach (var (name, needed) in schema.Requires)
        {
            if (value[name] is null)
            {
                continue;
            }

            foreach (var other in needed.Where(other => value[other] is null))
            {
                throw Errors.ParameterNotProvided(SchemaValidator.Member(path, other));
            }
        }

        foreach (var (larger, smaller, difference) in schema.MinimumDifferences)
        {
            if (value.Number(larger) < value.Number(smaller) + difference)
            {
                throw Errors.ParameterInvalid(SchemaValidator.Member(path, larger), string.Create(CultureInfo.InvariantCulture, $"it must be at least {difference} more than {smaller}."));
            }
        }
    }

    private static void AtLeastOne(string[] group, JsonObject value, string path)
    {
        if (group.All(name => value[name] is null))
        {
            throw Errors.ParameterNotProvided(group.Select(name => SchemaValidator.Member(path, name)));
        }
    }

    private static void AtMostOne(string[] group, JsonObject value, string path)
    {
        var given = group.Where(name => value[name] is not null).ToList();
        if (given.Count > 1 && !IsFileWithUrl(given))
        {
            throw Errors.ParameterInvalid(SchemaValidator.Member(path, given[1]), $"it cannot stand beside {given[0]}.");
        }
    }

    // The service accepts both and uses the URL; clients reject the combination themselves.
    private static bool IsFileWithUrl(List<string> given) =>
        given.Count == 2
        && given.Any(name => name.EndsWith("_file", StringComparison.Ordinal) && given.Contains(name[..^5] + "_url"));
}
