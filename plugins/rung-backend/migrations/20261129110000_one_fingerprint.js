// @ts-check

/**
 * One fingerprint tells whether an entity has to be scored anew. The other, of
 * its placement, is no longer compared.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.raw('alter table assessments drop column placement_hash');
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('assessments', table => {
    table.text('placement_hash').notNullable().defaultTo('');
  });
};
