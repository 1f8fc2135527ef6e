using Microsoft.Extensions.Logging;

namespace TwelveLabs.Tests.Errors;

/// <summary>Whatever code of users throws, wherever it runs in a call: the caller is thrown nothing but what the SDK promises.</summary>
public class ForeignExceptionTests
{
    public static TheoryData<string, Beside> Cases => ForeignExceptionMatrix.Cases(seam => !IsOfListener(seam));

    [Fact]
    public void What_a_logger_factory_throws_is_told_when_the_client_is_made()
    {
        var failure = Assert.Throws<CallbackException>(() => Connect.To(new Uri("http://127.0.0.1:1/v1.2"), Connect.Key, options => options.LoggerFactory = new BrokenFactory()));

        Assert.StartsWith("TwelveLabsClientOptions.LoggerFactory threw", failure.Message, StringComparison.Ordinal);
        Assert.IsType<NotSupportedException>(failure.InnerException);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public Task What_users_code_throws_comes_out_as_the_sdk_promises(string seam, Beside beside) => ForeignExceptionMatrix.CheckAsync(seam, beside);

    private static bool IsOfListener(string seam) => seam.StartsWith("listener", StringComparison.Ordinal);

    private sealed class BrokenFactory : ILoggerFactory
    {
        public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

        public ILogger CreateLogger(string categoryName) => throw new NotSupportedException();

        public void Dispose()
        {
        }
    }
}
