using System.Reflection;

namespace TwelveLabs.Tests.Mocking;

/// <summary>An interface of which a test answers some members by name; any other fails.</summary>
public class Fake : DispatchProxy
{
    private readonly Dictionary<string, Func<object?[], object?>> _answers = [];

    /// <summary>What was called, in order.</summary>
    public List<string> Calls { get; } = [];

    public static T Of<T>(out Fake fake)
        where T : class
    {
        var made = Create<T, Fake>();
        fake = (Fake)(object)made;
        return made;
    }

    public static T Of<T>(string member, Func<object?[], object?> answer)
        where T : class
    {
        var made = Of<T>(out var fake);
        fake.Answer(member, answer);
        return made;
    }

    public Fake Answer(string member, Func<object?[], object?> answer)
    {
        _answers[member] = answer;
        return this;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        Calls.Add(targetMethod!.Name);
        return _answers.TryGetValue(targetMethod.Name, out var answer) ? answer(args!) : throw new NotSupportedException($"{targetMethod.Name} was not expected.");
    }
}
