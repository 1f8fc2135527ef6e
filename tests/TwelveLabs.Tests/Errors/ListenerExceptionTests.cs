namespace TwelveLabs.Tests.Errors;

/// <summary>Listeners hear the whole process: what they throw must not reach the caller, either.</summary>
[Collection(RunsAlone.Name)]
public class ListenerExceptionTests
{
    public static TheoryData<string, Beside> Cases => ForeignExceptionMatrix.Cases(seam => seam.StartsWith("listener", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Cases))]
    public Task What_a_listener_throws_comes_out_as_the_sdk_promises(string seam, Beside beside) => ForeignExceptionMatrix.CheckAsync(seam, beside, rig => new BrokenListeners(rig));
}
