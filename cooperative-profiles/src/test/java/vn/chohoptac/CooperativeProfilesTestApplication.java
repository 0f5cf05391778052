package vn.chohoptac;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** What module tests of this Maven module start from. */
@SpringBootApplication
@Modulithic(sharedModules = "kernel")
class CooperativeProfilesTestApplication {}
