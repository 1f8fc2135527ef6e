namespace TwelveLabs.Tests.Failures;

/// <summary>Whatever code of users throws, wherever it runs in a call: the caller is thrown nothing but what the SDK promises.</summary>
public class ForeignExceptionTests
{
    public static TheoryData<string, Beside> Cases => ForeignExceptionMatrix.Cases(seam => !IsOfListener(seam));

    [Theory]
    [MemberData(nameof(Cases))]
    public Task What_users_code_throws_comes_out_as_the_sdk_promises(string seam, Beside beside) => ForeignExceptionMatrix.CheckAsync(seam, beside);

    private static bool IsOfListener(string seam) => seam.StartsWith("listener", StringComparison.Ordinal);
}
