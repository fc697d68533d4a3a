using Dossier.Build;
using Dossier.Tests.Support;

namespace Dossier.Tests.Build;

public sealed class MethodsPageTests
{
    [Fact]
    public void The_page_of_methods_is_up_to_date() =>
        Snapshot.VerifyFile(Path.Combine(ProjectFolders.Repository, "docs", "methods.md"), MethodsPage.Markdown());
}
