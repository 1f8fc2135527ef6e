using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TwelveLabs.Validation;

/// <summary>Validates the constraints of the document before anything is sent. Each exception names the property.</summary>
internal static class ArgumentValidation
{
    public static void NotNull(PropertyPath path, [NotNull] object? value)
    {
        if (value is null)
        {
            throw new ArgumentNullException(path);
        }
    }

    public static void NotEmpty(PropertyPath path, [NotNull] string? value)
    {
        NotNull(path, value);
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentException($"{path} must not be empty.", path);
        }
    }

    public static void Length(PropertyPath path, string? value, int least, int most)
    {
        if (value is not null && (value.Length < least || value.Length > most))
        {
            throw new ArgumentException($"{path} must have {Bounds(least, most, int.MaxValue)} characters; it has {value.Length}.", path);
        }
    }

    public static void Range(PropertyPath path, double? value, double least, double most)
    {
        if (value is not { } number || (number >= least && number <= most))
        {
            return;
        }

        throw new ArgumentOutOfRangeException(path, value, $"{path} must be {Bounds(least, most, double.MaxValue)}.");
    }

    public static void Count<T>(PropertyPath path, ICollection<T>? value, int least, int most)
    {
        if (value is not null && (value.Count < least || value.Count > most))
        {
            throw new ArgumentException($"{path} must have {Bounds(least, most, int.MaxValue)} items; it has {value.Count}.", path);
        }
    }

    public static void Url(PropertyPath path, string? value)
    {
        if (value is not null && !(Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "s3"))
        {
            throw new ArgumentException($"{path} must be an absolute http or https URL; it is '{value}'.", path);
        }
    }

    /// <summary>Rejects a file that certainly cannot be sent. A problem that appears only during the upload ends the upload.</summary>
    public static void File(PropertyPath path, FileUpload? value, long least = 0, long most = long.MaxValue)
    {
        if (value?.Source.Fault() is { } fault)
        {
            throw new ArgumentException($"{path} cannot be sent. {fault}", path);
        }

        if (value?.Length < least)
        {
            throw new ArgumentException(
                string.Format(CultureInfo.InvariantCulture, "{0} must have at least {1:N0} bytes; '{2}' has {3:N0}.", path, least, value.FileName, value.Length), path);
        }

        if (value?.Length > most)
        {
            throw new ArgumentException(
                string.Format(CultureInfo.InvariantCulture, "{0} must have at most {1:N0} bytes; '{2}' has {3:N0}.", path, most, value.FileName, value.Length), path);
        }
    }

    /// <summary>Rejects an open enum that was never given a value.</summary>
    public static void Value(PropertyPath path, IOpenEnum? value)
    {
        if (value is { Value.Length: 0 })
        {
            throw new ArgumentException($"{path} must not be empty; default({value.GetType().Name}) has no value. Take a static member of {value.GetType().Name}.", path);
        }
    }

    public static void Filter<T>(PropertyPath path, RangeFilter<T>? value)
        where T : struct, IComparable<T>
    {
        if (value is { IsEmpty: true })
        {
            throw new ArgumentException($"{path} must have a value or a bound.", path);
        }

        if (value is { } filter)
        {
            Finite(path, filter);
        }
    }

    /// <summary>Validates user-defined properties: none may replace a property that the document defines.</summary>
    public static void Free<T>(PropertyPath path, Dictionary<string, T>? members, LazyJsonDictionary? additional, params ReadOnlySpan<(string Wire, string Name)> known)
        where T : struct, IFilter
    {
        if (members is null)
        {
            return;
        }

        foreach (var member in members)
        {
            var place = $"{path}[\"{member.Key}\"]";
            if (string.IsNullOrWhiteSpace(member.Key))
            {
                throw new ArgumentException($"{path} has an empty key; give the key of the metadata to filter by.", path);
            }

            if (member.Value.IsEmpty)
            {
                throw new ArgumentException($"{place} has no value and no bound; assign a value, or a range such as Between(5, 9).", path);
            }

            Finite(place, member.Value);

            foreach (var taken in known)
            {
                if (taken.Wire == member.Key)
                {
                    throw new ArgumentException($"{place} would take the place of {taken.Name}, whose name on the wire it has; set {taken.Name} instead.", path);
                }
            }

            if (additional?.ContainsKey(member.Key) == true)
            {
                throw new ArgumentException($"{place} is given in AdditionalProperties too; give it once.", path);
            }
        }
    }

    private static void Finite<T>(PropertyPath path, T filter)
        where T : struct, IFilter
    {
        foreach (var number in filter.Numbers())
        {
            Range(path, number, double.MinValue, double.MaxValue);
        }
    }

    public static void Each(PropertyPath path, IEnumerable<ApiModel?>? values)
    {
        var i = 0;
        foreach (var value in values ?? [])
        {
            var place = string.Format(CultureInfo.InvariantCulture, "{0}[{1}]", path, i++);
            NotNull(place, value);
            value.Validate(place);
        }
    }

    public static void Each<T>(PropertyPath path, IEnumerable<T>? values)
        where T : struct, IOpenEnum
    {
        var i = 0;
        foreach (var value in values ?? [])
        {
            if (value.Value.Length == 0)
            {
                Value(string.Format(CultureInfo.InvariantCulture, "{0}[{1}]", path, i), value);
            }

            i++;
        }
    }

    public static void Each(PropertyPath path, IEnumerable<string?>? values)
    {
        if (values?.Any(string.IsNullOrEmpty) == true)
        {
            throw new ArgumentException($"{path} must not hold an empty text.", path);
        }
    }

    public static void Group(string path, int least, int most, params ReadOnlySpan<(string Name, bool Given)> members)
    {
        var count = 0;
        foreach (var member in members)
        {
            count += member.Given ? 1 : 0;
        }

        if (count < least || count > most)
        {
            throw NotSoMany(path, least, most, members.ToArray());
        }
    }

    private static ArgumentException NotSoMany(string path, int least, int most, (string Name, bool Given)[] members)
    {
        var given = members.Where(m => m.Given).Select(m => m.Name).ToList();
        var names = string.Join(", ", members.Select(m => m.Name));
        var expected = (least, most) switch
        {
            (1, 1) => $"exactly one of {names}",
            (0, 1) => $"at most one of {names}",
            _ => $"at least one of {names}",
        };
        var got = given.Count == 0 ? "none is given" : string.Join(" and ", given) + " are given";
        return new($"{path} must have {expected}; {got}.", path);
    }

    /// <summary>Rejects a flag that contradicts the value that another property implies.</summary>
    public static void Agrees(string path, string name, bool? value, bool implied, string cause, bool given)
    {
        if (given && value == !implied)
        {
            var (no, yes) = (implied ? "false" : "true", implied ? "true" : "false");
            throw new ArgumentException($"{path}.{name} must not be {no} when {path}.{cause} is given; leave it out or set it to {yes}, or leave out {cause}.", $"{path}.{name}");
        }
    }

    public static void Requires(string path, string name, bool given, params ReadOnlySpan<(string Name, bool Given)> others)
    {
        foreach (var other in others)
        {
            if (given && !other.Given)
            {
                throw new ArgumentException($"{path}.{name} needs {path}.{other.Name} beside it.", $"{path}.{other.Name}");
            }
        }
    }

    public static void Difference(string path, string larger, double? high, string smaller, double? low, double least)
    {
        if (high < low + least)
        {
            throw new ArgumentOutOfRangeException(
                $"{path}.{larger}", high, string.Format(CultureInfo.InvariantCulture, "{0}.{1} must be at least {2} more than {3}, which is {4}.", path, larger, least, smaller, low));
        }
    }

    private static string Bounds<T>(T least, T most, T unbounded)
        where T : IFormattable
    {
        var from = least.ToString(null, CultureInfo.InvariantCulture);
        var to = most.ToString(null, CultureInfo.InvariantCulture);
        return (least.Equals(default(T)) && typeof(T) == typeof(int), most.Equals(unbounded)) switch
        {
            (_, true) => $"at least {from}",
            (true, _) => $"at most {to}",
            _ => $"from {from} to {to}",
        };
    }
}
